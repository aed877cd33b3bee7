namespace Isnad.Language.Contexts;

/// <summary>Sizes of a context model.</summary>
/// <param name="Part">Numbers of a word's part.</param>
/// <param name="Vector">Numbers of a word in its context.</param>
/// <param name="Layers">Layers.</param>
/// <param name="Heads">Looks at the other words in each layer.</param>
/// <param name="Inner">Inner units of a layer.</param>
internal sealed record ContextSize(int Part, int Vector, int Layers, int Heads, int Inner)
{
    /// <summary>Numbers of a look.</summary>
    public int Head => Vector / Heads;

    /// <summary>Whether a model can be of these sizes.</summary>
    public bool IsSound => Part is > 0 and <= 1024 && Vector is > 0 and <= 1024 && Layers is > 0 and <= 32 && Inner is > 0 and <= 8192 && Heads > 0
        && Part % 8 == 0 && Inner % 16 == 0 && Vector % Heads == 0 && Head % 16 == 0;
}
