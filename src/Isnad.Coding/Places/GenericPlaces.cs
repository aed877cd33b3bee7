using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>Resolves words that mean a place known from the report: العاصمة, البلاد, المملكة, المدينة.</summary>
internal sealed class GenericPlaces
{
    /// <summary>How the rules begin that name such words.</summary>
    public const string Named = "generic:";

    private const double SureOfCountry = 0.7;
    private const double SureOfPlace = 0.5;

    /// <summary>What place-words.tsv says a word of land means: the state whose adjective follows, and none without one.</summary>
    private const string Following = "adjective";

    private readonly Gazetteer _gazetteer;
    private readonly PlaceScan _scan;
    private readonly IReadOnlyList<PlaceMention> _named;
    private readonly ILookup<int, PlaceMention> _bySentence;
    private readonly HashSet<string> _placesNamed;

    /// <summary>Up to which named place each word has looked back, and the last that it can mean: words are resolved in order.</summary>
    private readonly Dictionary<HeadWord, (int Next, PlaceMention? Last, PlaceMention? Called, PlaceEntry? Inner)> _lastNamed = [];

    public GenericPlaces(Gazetteer gazetteer, PlaceScan scan, IReadOnlyList<PlaceMention> named)
    {
        _gazetteer = gazetteer;
        _scan = scan;
        _named = named;
        _bySentence = named.ToLookup(n => n.Mention.Sentence);
        _placesNamed = named.Select(n => n.Place?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    public IReadOnlyList<PlaceMention> Resolve()
    {
        var resolved = new List<PlaceMention>();
        for (var sentence = 0; sentence < _scan.Sentences.Count; sentence++)
        {
            var pieces = _scan.Sentences[sentence];
            for (var i = 0; i < pieces.Count; i++)
            {
                if (pieces[i].Readings.Count > 0 && !IsNamed(sentence, pieces[i].Token) && ResolveAt(sentence, pieces, i) is { } mention)
                {
                    resolved.Add(mention);
                }
            }
        }

        return resolved;
    }

    private PlaceMention? ResolveAt(int sentence, List<Piece> pieces, int index)
    {
        var nationality = index + 1 < pieces.Count && pieces[index + 1].Joined ? _scan.NationalityAt(pieces, index + 1, exact: true) : null;
        var following = nationality?.Form.Country;
        foreach (var (cut, word) in pieces[index].Readings)
        {
            PlaceEntry? place;
            var (sure, last) = (SureOfCountry, index);
            if (_gazetteer.Words.Generic(word) is [Following])
            {
                // "داخل الأراضي الليبية": the state stands inside the adjective only, and the word alone is none.
                (place, last) = nationality is { Form.Definite: true } found && !IsGoal(pieces, index, cut) ? (following!.Place, found.Last) : (null, index);
            }
            else if (_gazetteer.Words.Generic(word) is { } meanings)
            {
                place = Meant(word, meanings, following);
            }
            else if (_gazetteer.Words.Head(word) is { Role: "capital" } && word.StartsWith("ال", StringComparison.Ordinal))
            {
                place = _gazetteer.CapitalOf(following?.Iso ?? _scan.Context.Dominant);
            }
            else if (_gazetteer.Words.DefiniteHead(word) is { } head && !IsUpkeep(sentence, pieces, index))
            {
                place = LastNamed(sentence, pieces[index].Token, head);
                sure = SureOfPlace;
            }
            else
            {
                continue;
            }

            return place is null ? null : Mention(sentence, pieces, index, last, cut, word, place, sure);
        }

        return null;
    }

    /// <summary>"نقلوا إلى الشمال الليبي": where something goes to, which is not where it takes place.</summary>
    private bool IsGoal(List<Piece> pieces, int index, int cut) =>
        cut == 0 && Enumerable.Range(Math.Max(0, index - 2), Math.Min(2, index)).Any(before => _gazetteer.Words.Is("away", pieces[before].Folded));

    /// <summary>"المحافظة على الأرواح": a verbal noun that is spelt as the noun of a place.</summary>
    private bool IsUpkeep(int sentence, List<Piece> pieces, int index) =>
        index + 1 < pieces.Count && pieces[index + 1] is { Joined: true, Folded: "علي" or "عليه" or "عليها" or "عليهم" }
        && _scan.Reading.Sentences[sentence].Tokens[pieces[index].Token].Analyses.Any(analysis => analysis.Features.Verbal is VerbalKind.VerbalNoun);

    private PlaceEntry? Meant(string word, IReadOnlyList<string> meanings, CountryEntry? following)
    {
        if (following is not null && (meanings.Contains("any") || meanings.Contains(following.Iso)))
        {
            return following.Place;
        }

        if (meanings is ["any"])
        {
            return _gazetteer.CountryOf(_scan.Context.Dominant)?.Place;
        }

        var best = meanings.Where(m => _scan.Context.Share(m) > 0).MaxBy(_scan.Context.Share);
        return best is not null
            ? _gazetteer.CountryOf(best)?.Place
            : meanings.Select(m => _gazetteer.Entry("place:" + m)).FirstOrDefault(p => p is not null && _placesNamed.Contains(p.Id)) ?? Called(word);
    }

    /// <summary>"المملكة" after "المملكة المتحدة": the state told by a name that begins with the word.</summary>
    private PlaceEntry? Called(string word) =>
        _named.FirstOrDefault(named => named is { PlaceKind: PlaceKind.Country, Mention: { } mention } && mention.Last > mention.First && _scan.Sentences[mention.Sentence].Exists(piece => piece.Token == mention.First && piece.Folded.EndsWith(word, StringComparison.Ordinal)))?.Place;

    private PlaceEntry? LastNamed(int sentence, int token, HeadWord head)
    {
        var (next, last, called, inner) = _lastNamed.GetValueOrDefault(head);
        for (; next < _named.Count && Precedes(_named[next].Mention, sentence, token); next++)
        {
            if (_named[next] is { Place: { } place, Mention.RegistryId: not null } mention && PointsTo(head, mention, place))
            {
                last = mention;
                called = mention.Mention.Rule == "gazetteer:" + head.Word ? mention : called;
            }

            inner = InnerOf(_named[next], head) ?? inner;
        }

        _lastNamed[head] = (next, last, called, inner);
        // After "محافظة لحج ... مدينة الحوطة", المحافظة is the province, but not where its own sentence names another place alone.
        var isElsewhere = last?.Mention.Sentence == sentence && called?.Mention.Sentence < sentence && last.Place!.Admin1 != called.Place!.Id;
        return (last?.Place?.Kind == head.Kinds[0] || isElsewhere ? last : called ?? last)?.Place ?? inner;
    }

    /// <summary>"محافظة عدن", "مطار عدن": what is called after a settlement names it where the report names none by itself.</summary>
    private static PlaceEntry? InnerOf(PlaceMention mention, HeadWord head) =>
        IsSettlement(head.Kinds[0]) && mention.Mention.Rule != "gazetteer" && !IsSettlement(mention.PlaceKind)
            ? mention.Candidates.FirstOrDefault(c => c.Place.Iso == mention.Place?.Iso && head.Kinds.Contains(c.Place.Kind) && IsSettlement(c.Place.Kind))?.Place : null;

    private static bool IsSettlement(PlaceKind kind) => kind is PlaceKind.City or PlaceKind.Town or PlaceKind.Village;

    private static bool Precedes(ActorMention mention, int sentence, int token) =>
        mention.Sentence < sentence || (mention.Sentence == sentence && mention.First < token);

    // المدينة points to any settlement, المطار only to what was called مطار; منطقة and دولة are said of too much.
    private static bool PointsTo(HeadWord head, PlaceMention mention, PlaceEntry place) => head.Kinds[0] switch
    {
        PlaceKind.Region or PlaceKind.Country => false,
        PlaceKind.Facility or PlaceKind.Camp or PlaceKind.District or PlaceKind.Mountain or PlaceKind.Water =>
            mention.Mention.Rule == "gazetteer:" + head.Word || Pieces.FoldedWords(place.Name)[0] == head.Word,
        // القضاء are the judges, unless a قضاء was named.
        PlaceKind.Admin2 when head.Role is "known-head" => mention.Mention.Rule == "gazetteer:" + head.Word,
        _ => head.Kinds.Contains(place.Kind),
    };

    private bool IsNamed(int sentence, int token) =>
        _bySentence[sentence].Any(n => n.Mention.First <= token && token <= n.Mention.Last);

    private PlaceMention Mention(int sentence, List<Piece> pieces, int index, int last, int cut, string word, PlaceEntry place, double sure)
    {
        var piece = pieces[index];
        var span = Span.FromBounds(Pieces.Cut(_scan.Reading.Text, piece.Span, cut).Start, pieces[last].Span.End);
        return new PlaceMention
        {
            Mention = new ActorMention
            {
                Span = span,
                Sentence = sentence,
                First = piece.Token,
                Last = pieces[last].Token,
                HeadToken = piece.Token,
                Kind = place.Kind == PlaceKind.Country ? EntityKind.Country : EntityKind.Place,
                RegistryId = place.Id,
                Country = place.Country,
                Named = false,
                Rule = Named + word,
            },
            Name = span,
            Place = place,
            PlaceKind = place.Kind,
            Precision = place.Precision,
            Candidates = [new PlaceCandidate(place, sure)],
            Score = sure,
        };
    }
}
