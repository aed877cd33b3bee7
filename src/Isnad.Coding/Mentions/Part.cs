using Isnad.Record;

namespace Isnad.Coding.Mentions;

/// <summary>What a word can be to a mention, as columns of a <see cref="MentionModel"/>: no part of one, its first word by kind, or a later word.</summary>
internal static class Part
{
    /// <summary>The word is no part of a mention.</summary>
    public const int None = 0;

    /// <summary>The word goes on with the mention of the word before.</summary>
    public const int Later = 4;

    private static readonly EntityKind[] Kinds = [EntityKind.Person, EntityKind.Organization, EntityKind.Group];

    /// <summary>How many there are.</summary>
    public static int Count => Later + 1;

    /// <summary>What the first word of a mention of a kind is; null for kinds that lists and rules find.</summary>
    public static int? FirstOf(EntityKind kind) => Array.IndexOf(Kinds, kind) is var at and >= 0 ? at + 1 : null;

    /// <summary>The kind of which a word is the first; null for other parts.</summary>
    public static EntityKind? KindOf(int part) => part is > None and < Later ? Kinds[part - 1] : null;
}
