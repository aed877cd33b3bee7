using System.Security.Cryptography;
using System.Text;
using Isnad.Coding;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Record;
using Isnad.Text;

namespace Isnad;

/// <summary>Codes Arabic news texts in three lines, without files, records or servers. Thread-safe.</summary>
/// <param name="reader">Reads the text.</param>
/// <param name="coder">Codes the reading.</param>
public sealed class IsnadCoder(IReader reader, ICoder coder)
{
    /// <summary>The reader that it uses.</summary>
    public IReader Reader { get; } = reader;

    /// <summary>The coder that it uses.</summary>
    public ICoder Coder { get; } = coder;

    /// <summary>Loads a reader and the coder that works by lexicon and rules. It takes a moment: load once, code many.</summary>
    /// <param name="lexiconFolder">Folder of the lexicon's files; null for the one beside the program.</param>
    /// <param name="reading">How texts are read.</param>
    /// <exception cref="LexiconException">A file cannot be understood.</exception>
    /// <exception cref="InvalidDataException">A learned model is damaged.</exception>
    public static IsnadCoder Load(string? lexiconFolder = null, ReadingKind reading = Readers.Usual)
    {
        var folder = lexiconFolder ?? LexiconTable.DefaultFolder;
        var lexicon = Lexicon.Load(folder);
        var reader = Readers.Of(reading, lexicon);
        return new IsnadCoder(reader, Coding.Coder.Load(folder, lexicon, reader.Version, Readers.ModelsFolder));
    }

    /// <summary>Codes the text of one report; spans of the result point into <paramref name="text"/>.</summary>
    /// <param name="text">The report's body.</param>
    /// <param name="publisher">The outlet; null where unknown.</param>
    /// <param name="published">The publication date, against which relative dates are resolved; null where unknown.</param>
    public ReportCoding Code(string text, string? publisher = null, DateOnly? published = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var report = new Report
        {
            Id = hash[..16],
            Publisher = publisher,
            Published = published is { } day ? Edtf.Day(day) : null,
            Text = text,
            Capture = new Capture { Sha256 = hash, Origin = "text", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "none/1" },
        };
        return Code(report);
    }

    /// <summary>Codes a report.</summary>
    public ReportCoding Code(Report report) => Coder.Code(report, Reader.Read(report.Text));
}
