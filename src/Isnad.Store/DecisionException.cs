namespace Isnad.Store;

/// <summary>A decision that cannot be taken up.</summary>
public sealed class DecisionException : Exception
{
    /// <summary>Creates an error about one decision.</summary>
    public DecisionException(string code, string about, Exception? inner = null)
        : base($"{code}: {about}", inner)
    {
        Code = code;
        About = about;
    }

    /// <summary>Stable key: <c>no-author</c>, <c>no-remark</c>, <c>no-target</c> (nothing there by this name), <c>text-changed</c>
    /// (the report has another text by now), <c>event-there</c> (there is an event at these words), <c>bad-value</c>,
    /// <c>wrong-field</c>, <c>needs-two</c>, <c>no-decision</c> (the entry is none), <c>withdrawn</c> (it holds no longer).</summary>
    public string Code { get; }

    /// <summary>What it is about: an address, a field, an entry.</summary>
    public string About { get; }
}
