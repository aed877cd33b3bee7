namespace Isnad.Language.Inflections;

/// <summary>A noun or adjective to be inflected.</summary>
internal sealed record Nominal
{
    /// <summary>The singular.</summary>
    public required string Lemma { get; init; }

    /// <summary>The singular with the ي that the lemma has lost (قاضي for قاض); the lemma itself for other words.</summary>
    public string Full => Defective && Lemma[^1] != 'ي' ? Lemma + 'ي' : Lemma;

    /// <summary>Noun or adjective.</summary>
    public required Pos Pos { get; init; }

    /// <summary>Gender of the singular.</summary>
    public required Gender Gender { get; init; }

    /// <summary>What it is to its verb.</summary>
    public VerbalKind Verbal { get; init; }

    /// <summary>Broken or irregular plurals.</summary>
    public IReadOnlyList<string> Plurals { get; init; } = [];

    /// <summary>Has a feminine in ة (and ات): adjectives, participles, people.</summary>
    public bool Feminine { get; init; }

    /// <summary>Has a masculine plural in ون.</summary>
    public bool MasculinePlural { get; init; }

    /// <summary>Has a plural in ات beside any listed one.</summary>
    public bool FemininePlural { get; init; }

    /// <summary>Its final ي falls where it is indefinite (قاض, القاضي).</summary>
    public bool Defective { get; init; }

    /// <summary>Gender as its ending tells.</summary>
    public static Gender GenderOf(string lemma) => lemma.Length > 2 && lemma[^1] is 'ة' ? Gender.Feminine : Gender.Masculine;

    /// <summary>Whether a lemma has the shape of a defective participle, with its ي (قاضي, محامي) or, by its root, without (قاض).</summary>
    public static bool LooksDefective(string lemma, string root) =>
        root.Length > 0 && Root.IsWeak(root[^1]) && (lemma[^1] == 'ي' || lemma[^1] == root[^3])
            ? (lemma.Length <= 4 && lemma[1] == 'ا') || lemma[0] == 'م'
            : root.Length == 0 && lemma[^1] == 'ي' && ((lemma.Length == 4 && lemma[1] == 'ا') || (lemma.Length > 4 && lemma[0] == 'م' && lemma[^3] is 'ا' or 'ت' && lemma[^2] is not ('ا' or 'و')));
}
