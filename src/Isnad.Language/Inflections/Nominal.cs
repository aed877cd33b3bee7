namespace Isnad.Language.Inflections;

/// <summary>A noun or adjective to be inflected.</summary>
internal sealed record Nominal
{
    /// <summary>The singular.</summary>
    public required string Lemma { get; init; }

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

    /// <summary>Whether a lemma has the shape of a defective participle: قاضي, محامي.</summary>
    public static bool LooksDefective(string lemma) =>
        lemma[^1] == 'ي' && ((lemma.Length == 4 && lemma[1] == 'ا') || (lemma.Length > 4 && lemma[0] == 'م' && lemma[^3] is 'ا' or 'ت' && lemma[^2] is not ('ا' or 'و')));
}
