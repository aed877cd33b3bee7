using System.Text;
using UtfUnknown;

namespace Isnad.Sources;

/// <summary>Finds the encoding of bytes and decodes them.</summary>
/// <remarks>In this order: byte order mark; UTF-16 without one; strict UTF-8 (whatever a page declares: declarations are
/// often stale); the declared encoding; windows-1256 and ISO-8859-6, told apart by how Arabic the letters read; what
/// UTF.Unknown guesses; UTF-8 with a few broken bytes, which become U+FFFD.</remarks>
internal static class TextDecoding
{
    private const double LeastPlausible = 0.02;

    /// <summary>The text of the bytes.</summary>
    /// <exception cref="Refusal">Binary data, or no encoding fits.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (ByMark(bytes) is { } marked)
        {
            return Sensible(marked);
        }

        if (Utf16WithoutMark(bytes) is { } wide)
        {
            return Sensible(wide);
        }

        if (bytes.Contains((byte)0) || ControlShare(bytes) > 0.005)
        {
            throw new Refusal(ProblemCode.NotText);
        }

        if (Strict(bytes, Encoding.UTF8.WebName) is { } utf8)
        {
            return utf8;
        }

        return BestSingleByte(bytes, declared) ?? MostlyUtf8(bytes) ?? Western(bytes)
            ?? throw new Refusal(ProblemCode.UnknownEncoding);
    }

    private static DecodedText? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(Encoding.UTF8.GetString(bytes[3..]), "utf-8"),
        [0xFF, 0xFE, 0, 0, ..] => new(Encoding.UTF32.GetString(bytes[4..]), "utf-32"),
        [0xFF, 0xFE, ..] => new(Encoding.Unicode.GetString(bytes[2..]), "utf-16"),
        [0xFE, 0xFF, ..] => new(Encoding.BigEndianUnicode.GetString(bytes[2..]), "utf-16BE"),
        _ => null,
    };

    // A file may begin with a mark by chance: a JPEG renamed to .txt must still be refused.
    private static DecodedText Sensible(DecodedText decoded)
    {
        var odd = decoded.Text.Count(c => c is '\uFFFD' or '\0' || (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\f')));
        return odd * 50 <= decoded.Text.Length ? decoded : throw new Refusal(ProblemCode.NotText);
    }

    // In UTF-16 text of Arabic and ASCII letters nearly every high byte is 06 or 00, and few low bytes are.
    private static DecodedText? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8 || bytes.Length % 2 != 0)
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < bytes.Length; i += 2)
        {
            even += bytes[i] is 0 or 6 ? 1 : 0;
            odd += bytes[i + 1] is 0 or 6 ? 1 : 0;
        }

        var pairs = bytes.Length / 2;
        return (odd * 10 > pairs * 8, even * 10 > pairs * 8) switch
        {
            (true, false) => new(Encoding.Unicode.GetString(bytes), "utf-16"),
            (false, true) => new(Encoding.BigEndianUnicode.GetString(bytes), "utf-16BE"),
            _ => null,
        };
    }

    private static double ControlShare(ReadOnlySpan<byte> bytes)
    {
        var controls = 0;
        foreach (var value in bytes)
        {
            controls += value is < 0x20 and not (0x09 or 0x0A or 0x0C or 0x0D or 0x1A) ? 1 : 0;
        }

        return bytes.IsEmpty ? 0 : (double)controls / bytes.Length;
    }

    private static DecodedText? BestSingleByte(ReadOnlySpan<byte> bytes, string? declared)
    {
        // Guessing costs a copy, so it comes last, and only where ours do not fit.
        DecodedText? best = null;
        var score = LeastPlausible;
        foreach (var name in new[] { declared, "windows-1256", "iso-8859-6" })
        {
            if (name is not null && Strict(bytes, name) is { } decoded && Plausibility(decoded.Text) is var value && value > score)
            {
                (best, score) = (decoded, value);
            }
        }

        if (best is null && CharsetDetector.DetectFromBytes(bytes.ToArray()).Detected is { Encoding: { } guess }
            && Strict(bytes, guess.WebName) is { } guessed && Plausibility(guessed.Text) > score)
        {
            best = guessed;
        }

        return best;
    }

    private static DecodedText? Strict(ReadOnlySpan<byte> bytes, string name)
    {
        if (Named(name, DecoderFallback.ExceptionFallback) is not { } encoding)
        {
            return null;
        }

        try
        {
            return new(encoding.GetString(bytes), encoding.WebName);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static Encoding? Named(string name, DecoderFallback fallback)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, fallback)
                ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, fallback);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // How Arabic a text reads: the share of its words, of two letters and more and of Arabic letters only, that are
    // among the commonest small words. In the wrong code page letters stay letters, but في and من are gone.
    private static double Plausibility(string text)
    {
        int words = 0, common = 0;
        foreach (var word in ArabicWords.In(text.AsSpan(0, Math.Min(text.Length, 200_000))))
        {
            words++;
            common += ArabicWords.IsCommon(word) ? 1 : 0;
        }

        return words < 3 ? 0 : (double)common / words;
    }

    private static DecodedText? MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().Count('\uFFFD') * 50 <= text.Length && text.Any(ArabicSpelling.IsArabicLetter)
            ? new(text, "utf-8")
            : null;
    }

    // Not Arabic, but text: decoded so that the refusal can say so.
    private static DecodedText? Western(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var value in bytes)
        {
            high += value >= 0x80 ? 1 : 0;
        }

        return high * 10 < bytes.Length * 3 ? Strict(bytes, "windows-1252") ?? Strict(bytes, "iso-8859-1") : null;
    }
}
