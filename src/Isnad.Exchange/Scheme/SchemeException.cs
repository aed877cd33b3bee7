namespace Isnad.Exchange.Scheme;

/// <summary>A file is not in the form of the coding scheme.</summary>
/// <param name="place">The file and the part of it that is wrong.</param>
/// <param name="reason">What is wrong with it.</param>
/// <param name="inner">The error behind it, if any.</param>
public sealed class SchemeException(string place, string reason, Exception? inner = null)
    : Exception($"{place}: {reason}", inner)
{
    /// <summary>The file and the part of it that is wrong.</summary>
    public string Place { get; } = place;

    /// <summary>What is wrong with it.</summary>
    public string Reason { get; } = reason;
}
