namespace Isnad.Language.Learned.Names;

/// <summary>All that the tagger looks at in one written word, found once and shared by all its occurrences.</summary>
internal sealed class NameWord
{
    /// <summary>The folded word, digits as 0.</summary>
    public required string Folded { get; init; }

    /// <summary>Hash of the folded word.</summary>
    public required uint Hash { get; init; }

    /// <summary>Hashes of what remains after each way of cutting clitics off, the whole word first.</summary>
    public required uint[] Stems { get; init; }

    /// <summary>Hash of the word without conjunction and preposition where the remainder is the likelier word: by this, occurrences in one report are joined.</summary>
    public required uint Key { get; init; }

    /// <summary>Hashed properties: the first <see cref="Far"/> are looked at two words away, the first <see cref="Near"/> one word away, all on the spot.</summary>
    public required uint[] Atoms { get; init; }

    /// <summary>How many properties are looked at two words away.</summary>
    public required int Far { get; init; }

    /// <summary>How many properties are looked at one word away.</summary>
    public required int Near { get; init; }

    /// <summary>What the lists say of the word alone, as it stands or without its article.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The clusters used in pairs with its neighbours', coarse and fine.</summary>
    public required (uint Coarse, uint Fine) Cluster { get; init; }

    /// <summary>The part that it plays oftenest in raw text, from 1; 0 for none.</summary>
    public required uint Chief { get; init; }

    /// <summary>What speaks for a و at its beginning being "and": how well the whole and the rest are known, and as what; 0 where there is none.</summary>
    public required uint Joint { get; init; }

    /// <summary>How many of its folded letters are conjunction and preposition, by how often whole and remainder occur.</summary>
    public required int Lead { get; init; }

    /// <summary>Whether the whole word is frequent in raw text.</summary>
    public required bool Known { get; init; }

    /// <summary>What sort of sign or word it is.</summary>
    public required WordShape Shape { get; init; }
}
