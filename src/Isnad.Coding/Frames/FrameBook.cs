using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Frames;

/// <summary>All frames of frames.tsv, by word.</summary>
public sealed class FrameBook
{
    private const string AnyMode = "*";
    private const string Doubled = "2";
    private const char Shadda = '\u0651';
    private static readonly IReadOnlyList<Frame> Nothing = [];
    private readonly Dictionary<string, List<Frame>> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Frame>> _nouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Frame>> _phrases = new(StringComparer.Ordinal);

    private readonly HashSet<string> _doubled = new(StringComparer.Ordinal);

    private FrameBook()
    {
    }

    /// <summary>Number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>Reads frames.tsv of a lexicon folder.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static FrameBook Load(string lexiconFolder)
    {
        var book = new FrameBook();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "frames.tsv")).Rows)
        {
            book.Add(Read(row), row["pos"]);
        }

        return book;
    }

    /// <summary>Frames of a verb, in the order in which they are tried. Where the book tells form 2 apart by its shadda
    /// (<c>حمّل</c> beside <c>حمل</c>), each form has its own.</summary>
    /// <param name="foldedLemma">The folded lemma.</param>
    /// <param name="form">Derivational form as read in the text; null where it may be any.</param>
    public IEnumerable<Frame> OfVerb(string foldedLemma, string? form)
    {
        if (!_verbs.TryGetValue(foldedLemma, out var frames))
        {
            return Nothing;
        }

        return form is not null && _doubled.Contains(foldedLemma) ? frames.Where(f => (f.Form == Doubled) == (form == Doubled)) : frames;
    }

    /// <summary>Frames of a noun that are not its verb's.</summary>
    public IReadOnlyList<Frame> OfNoun(string foldedLemma) => _nouns.GetValueOrDefault(foldedLemma) ?? Nothing;

    /// <summary>Phrases whose head is this lemma.</summary>
    public IReadOnlyList<Frame> OfPhraseHead(string foldedLemma) => _phrases.GetValueOrDefault(foldedLemma) ?? Nothing;

    private void Add(Frame frame, string pos)
    {
        var book = pos switch { "phrase" => _phrases, "noun" => _nouns, _ => _verbs };
        if (!book.TryGetValue(frame.Words[0], out var frames))
        {
            book[frame.Words[0]] = frames = [];
        }

        frames.Add(frame);
        if (pos == "verb" && frame.Form == Doubled)
        {
            _doubled.Add(frame.Words[0]);
        }

        Count++;
    }

    private static Frame Read(LexiconRow row)
    {
        try
        {
            var words = row["word"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToArray();
            if (words.Length == 0)
            {
                throw new FormatException("no word");
            }

            return new Frame
            {
                Words = words,
                Form = words.Length == 1 && row["word"].Contains(Shadda, StringComparison.Ordinal) ? Doubled : null,
                Verbal = row["pos"] != "noun",
                Trigger = row["trigger"].Length == 0 ? 0 : int.Parse(row["trigger"], System.Globalization.CultureInfo.InvariantCulture) - 1,
                Type = row["event"].Length == 0 ? null : Enum.Parse<EventType>(row["event"], ignoreCase: true),
                Mode = row["mode"] == AnyMode ? null : NullIfEmpty(row["mode"]),
                ModeByCue = row["mode"] == AnyMode,
                Label = NullIfEmpty(row["label"]),
                Actor = SlotChoice.Parse(row["actor"]),
                Recipient = SlotChoice.Parse(row["recipient"]),
                When = FrameCondition.ParseAll(row["when"]),
                Genitive = NullIfEmpty(row["gen"]),
                Strength = row["strength"] switch
                {
                    "weak" => FrameStrength.Weak,
                    "cue" => FrameStrength.Cue,
                    _ => FrameStrength.Strong,
                },
                Outcome = row["also"] == "yes",
                Line = row.Line,
            };
        }
        catch (Exception error) when (error is FormatException or ArgumentException)
        {
            throw row.Error(error.Message);
        }
    }

    private static string? NullIfEmpty(string cell) => cell.Length == 0 ? null : cell;
}
