namespace Isnad.Sources;

/// <summary>Reads a .jsonl file line by line; never holds more than one line and one buffer.</summary>
internal sealed class JsonLines(Stream stream, int longest) : IDisposable
{
    private readonly byte[] buffer = new byte[64 * 1024];
    private readonly MemoryStream line = new();
    private int position;
    private int filled;
    private long number;

    /// <summary>The next line; null at the end.</summary>
    /// <exception cref="IOException">The file cannot be read on.</exception>
    public JsonLine? Next()
    {
        line.SetLength(0);
        var tooLong = false;
        var any = false;
        while (position < filled || Fill())
        {
            any = true;
            var rest = buffer.AsSpan(position, filled - position);
            var end = rest.IndexOf((byte)'\n');
            var part = end < 0 ? rest : rest[..end];
            tooLong |= line.Length + part.Length > longest;
            if (!tooLong)
            {
                line.Write(part);
            }

            position += end < 0 ? rest.Length : end + 1;
            if (end >= 0)
            {
                break;
            }
        }

        return any ? new JsonLine(++number, tooLong ? [] : Bytes(), tooLong) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        line.Dispose();
        stream.Dispose();
    }

    private bool Fill()
    {
        position = 0;
        filled = stream.Read(buffer);
        return filled > 0;
    }

    private byte[] Bytes()
    {
        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        if (number == 1 && bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        return (bytes is [.., (byte)'\r'] ? bytes[..^1] : bytes).ToArray();
    }
}
