using System.Security.Cryptography;
using System.Text;
using Isnad.Record;
using Isnad.Sources;

namespace Isnad.Pipeline.Tests;

/// <summary>Inputs whose content follows from a number.</summary>
internal static class Items
{
    public static SourceItem Report(int n, string more = "")
    {
        var text = $"أعلنت الشرطة اعتقال {n} من المشتبهين {new string('ا', n % 11)} {more}";
        var bytes = Encoding.UTF8.GetBytes(text);
        return SourceItem.Of(
            new Report
            {
                Id = $"r{n:D4}",
                Title = "خبر",
                Text = text,
                Capture = new Capture
                {
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                    Origin = $"in/{n:D4}.txt",
                    ObtainedAt = DateTimeOffset.UnixEpoch,
                    Extractor = "txt/1",
                },
            },
            bytes);
    }

    public static IReadOnlyList<SourceItem> Many(int count) => [.. Enumerable.Range(0, count).Select(n => Report(n))];
}
