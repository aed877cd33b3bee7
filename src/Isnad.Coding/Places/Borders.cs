using Isnad.Coding.Actors;
using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>Finds borders: الحدود بين الأردن وسوريا, الحدود الأردنية السورية, الحدود مع الأردن, حدود غزة. Each is a place of its own beside those that it parts.</summary>
internal sealed class Borders
{
    private const string Rule = "pattern:border";
    private const string With = "مع";
    private const string Between = "بين";
    private readonly Gazetteer _gazetteer;
    private readonly PlaceScan _scan;
    private readonly Dictionary<(int Sentence, int Token), PlaceMention> _named;

    /// <param name="gazetteer">The places known.</param>
    /// <param name="scan">The report.</param>
    /// <param name="named">The places that it names.</param>
    public Borders(Gazetteer gazetteer, PlaceScan scan, IReadOnlyList<PlaceMention> named)
    {
        (_gazetteer, _scan) = (gazetteer, scan);
        _named = named.DistinctBy(At).ToDictionary(At);
    }

    /// <summary>Whether a mention is a border.</summary>
    public static bool IsOne(ActorMention mention) => mention.Rule == Rule;

    /// <summary>The borders of the report, in order.</summary>
    public IEnumerable<PlaceMention> Find()
    {
        for (var sentence = 0; sentence < _scan.Sentences.Count; sentence++)
        {
            var pieces = _scan.Sentences[sentence];
            for (var at = 0; at < pieces.Count; at++)
            {
                if (BorderAt(pieces[at]) is var (cut, definite) && LastOf(sentence, pieces, at, definite) is { } last)
                {
                    yield return Mention(sentence, pieces, at, cut, last);
                }
            }
        }
    }

    private static (int Sentence, int Token) At(PlaceMention place) => (place.Mention.Sentence, place.Mention.First);

    private (int Cut, bool Definite)? BorderAt(Piece piece)
    {
        foreach (var (cut, word) in piece.Readings)
        {
            if (_gazetteer.Words.Is("border", word))
            {
                return (cut, word.StartsWith("ال", StringComparison.Ordinal));
            }
        }

        return null;
    }

    /// <summary>The last piece of the border's name; null where nothing tells which border it is.</summary>
    private int? LastOf(int sentence, List<Piece> pieces, int border, bool definite)
    {
        var last = border;
        while (definite && last + 1 < pieces.Count && _scan.NationalityAt(pieces, last + 1, exact: false) is { Form: { Definite: true, People: false } } nationality)
        {
            last = nationality.Last;
        }

        var next = last + 1;
        if (next < pieces.Count && pieces[next].Joined)
        {
            var end = pieces[next].Folded switch
            {
                With => PlaceAt(sentence, pieces, next + 1) is { } one ? Joined(sentence, pieces, one) ?? one : null,
                Between => PlaceAt(sentence, pieces, next + 1) is { } one ? Joined(sentence, pieces, one) : null,
                _ => definite ? null : PlaceAt(sentence, pieces, next),
            };
            last = end ?? last;
        }

        return last > border ? last : null;
    }

    /// <summary>The last piece of a place named there.</summary>
    private int? PlaceAt(int sentence, List<Piece> pieces, int at) =>
        at < pieces.Count && _named.TryGetValue((sentence, pieces[at].Token), out var place) ? pieces.FindLastIndex(piece => piece.Token == place.Mention.Last) : null;

    /// <summary>That of the place which و joins to it.</summary>
    private int? Joined(int sentence, List<Piece> pieces, int last) => last + 1 < pieces.Count && pieces[last + 1] is { Joined: true, Folded: ['و', ..] } ? PlaceAt(sentence, pieces, last + 1) : null;

    private PlaceMention Mention(int sentence, List<Piece> pieces, int at, int cut, int last)
    {
        var span = Span.FromBounds(Pieces.Cut(_scan.Reading.Text, pieces[at].Span, cut).Start, pieces[last].Span.End);
        return new PlaceMention
        {
            Mention = new ActorMention
            {
                Span = span,
                Sentence = sentence,
                First = pieces[at].Token,
                Last = pieces[last].Token,
                HeadToken = pieces[at].Token,
                Kind = EntityKind.Place,
                Named = true,
                Rule = Rule,
            },
            Name = span,
            PlaceKind = PlaceKind.Region,
            Score = 0.9,
        };
    }
}
