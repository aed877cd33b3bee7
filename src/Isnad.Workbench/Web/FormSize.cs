namespace Isnad.Workbench.Web;

/// <summary>How much a form may bring, where it is not <see cref="FormGuard.MostBytes"/>.</summary>
/// <param name="Bytes">Most bytes.</param>
internal sealed record FormSize(long Bytes)
{
    /// <summary>A form of a few short fields, which people may send who have not signed in.</summary>
    public static FormSize Small { get; } = new(16 * 1024);
}
