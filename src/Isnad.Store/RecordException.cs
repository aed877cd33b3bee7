namespace Isnad.Store;

/// <summary>A file that cannot be used as a record.</summary>
public sealed class RecordException : Exception
{
    /// <summary>Creates an error about one file.</summary>
    public RecordException(string code, string path, string reason, Exception? inner = null)
        : base($"{path}: {reason}", inner)
    {
        Code = code;
        Path = path;
    }

    /// <summary>Stable key: <c>no-record</c>, <c>not-a-record</c>, <c>newer-record</c>, <c>read-only</c>, <c>full</c>, <c>busy</c>.</summary>
    public string Code { get; }

    /// <summary>The file.</summary>
    public string Path { get; }
}
