using System.Globalization;
using System.Runtime.CompilerServices;

namespace Isnad.Coding.Roles;

/// <summary>Writes an interpolated string straight into the buffer of a <see cref="SignList"/>.</summary>
[InterpolatedStringHandler]
internal readonly ref struct SignText
{
    private readonly SignList _list;

    public SignText(int literalLength, int formattedCount, SignList list)
    {
        _ = literalLength + formattedCount;
        _list = list;
        list.Open();
    }

    public void AppendLiteral(string text) => _list.Write(text);

    public void AppendFormatted(string? text) => _list.Write(text);

    public void AppendFormatted(bool value) => _list.Write(value ? "True" : "False");

    public void AppendFormatted(int value)
    {
        Span<char> digits = stackalloc char[12];
        value.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        _list.Write(digits[..written]);
    }

    /// <summary>A name of an enumeration; nothing for null.</summary>
    public void AppendFormatted<T>(T value) => _list.Write(value?.ToString());
}
