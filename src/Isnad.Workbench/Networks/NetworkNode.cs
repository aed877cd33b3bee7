using Isnad.Store;

namespace Isnad.Workbench.Networks;

/// <summary>A party on the sheet of a network.</summary>
/// <param name="Party">The party with its events.</param>
/// <param name="Label">Its name, cut where it is long.</param>
/// <param name="X">Middle of its box.</param>
/// <param name="Y">Middle of its box.</param>
/// <param name="Width">Width of its box.</param>
/// <param name="Opened">Its neighbours are shown.</param>
/// <param name="Hidden">Neighbours that are not shown.</param>
public sealed record NetworkNode(ArgumentCount Party, string Label, double X, double Y, double Width, bool Opened, int Hidden)
{
    /// <summary>Height of every box.</summary>
    public const double Height = 30;
}
