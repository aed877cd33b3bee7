using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Places;

/// <summary>One pass over a report: its pieces, the names and nationalities in it, and what states it is about.</summary>
internal sealed class PlaceScan
{
    private const int LongestName = 6;

    private readonly Gazetteer _gazetteer;
    private readonly List<NameMatch> _matches = [];
    private readonly List<CountryAdjective> _adjectives = [];
    private ILookup<int, NameMatch>? _bySentence;

    private PlaceScan(Gazetteer gazetteer, Reading reading)
    {
        _gazetteer = gazetteer;
        Reading = reading;
        Sentences = [.. reading.Sentences.Select(s => Pieces.Of(s, gazetteer.Known))];
    }

    public Reading Reading { get; }

    public IReadOnlyList<List<Piece>> Sentences { get; }

    public IReadOnlyList<NameMatch> Matches => _matches;

    /// <summary>The same by sentence; whole once the scan is done.</summary>
    public ILookup<int, NameMatch> MatchesBySentence => _bySentence ??= _matches.ToLookup(match => match.Sentence);

    public IReadOnlyList<CountryAdjective> Adjectives => _adjectives;

    public PlaceContext Context { get; } = new();

    public static PlaceScan Of(Gazetteer gazetteer, Reading reading, Report report)
    {
        var scan = new PlaceScan(gazetteer, reading);
        for (var sentence = 0; sentence < scan.Sentences.Count; sentence++)
        {
            scan.Scan(sentence);
        }

        scan.Weigh(report);
        return scan;
    }

    /// <summary>The nationality that begins at a piece, longest first; null where none does.</summary>
    public (int Last, int Cut, Nationality Form)? NationalityAt(List<Piece> pieces, int index, bool exact)
    {
        var longest = Longest(_gazetteer.Nationalities, pieces, index, exact);
        return longest is { } found ? (found.Last, found.Cut, found.Values[0]) : null;
    }

    private void Scan(int sentence)
    {
        var pieces = Sentences[sentence];
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Readings.Count == 0)
            {
                continue;
            }

            if ((HeadedAt(sentence, pieces, i) ?? NameAt(sentence, pieces, i)) is { } match)
            {
                match = match with { Nationality = match.Nationality ?? FollowingNationality(pieces, match.Last) };
                _matches.Add(match);
                // An adjective inside (العاصمة اليمنية صنعاء) tells the state as well.
                AddAdjectives(sentence, pieces, match.Start + 1, match.Last);
                i = match.Last;
                if (SecondOf(pieces, match) is { } second)
                {
                    _matches.Add(second);
                    i = second.Last;
                }
            }
            else
            {
                i = AddAdjectives(sentence, pieces, i, i);
            }
        }
    }

    private NameMatch? NameAt(int sentence, List<Piece> pieces, int index) =>
        Longest(_gazetteer.Names, pieces, index, exact: false) is { } found
            ? new NameMatch
            {
                Sentence = sentence, Start = index, First = index, Last = found.Last, Cut = found.Cut, Entries = found.Values,
                Other = index == found.Last && found.Cut == 0 ? ShorterReading(sentence, pieces[index], index) : null,
            }
            : null;

    // وجدة is a city, and و + جدة.
    private NameMatch? ShorterReading(int sentence, Piece piece, int index)
    {
        foreach (var (cut, word) in piece.Readings)
        {
            if (cut > 0 && _gazetteer.Names.Step(word) is { Values.Count: > 0 } node)
            {
                return new NameMatch { Sentence = sentence, Start = index, First = index, Last = index, Cut = cut, Entries = node.Values };
            }
        }

        return null;
    }

    private NameMatch? HeadedAt(int sentence, List<Piece> pieces, int index)
    {
        if (HeadAt(pieces[index]) is not { } head || index + 1 >= pieces.Count || !pieces[index + 1].Joined)
        {
            return null;
        }

        var own = Longest(_gazetteer.Names, pieces, index, exact: false);
        var name = index + 1;
        Nationality? nationality = null;
        if (head.Word.Role == "capital" && NationalityAt(pieces, name, exact: true) is { } adjective)
        {
            nationality = adjective.Form;
            name = adjective.Last + 1;
        }

        var match = new NameMatch
        {
            Sentence = sentence, Start = index, First = name, Last = name, Cut = head.Cut, Head = head.Word, Entries = [], Nationality = nationality?.Country,
        };
        if (name < pieces.Count && pieces[name].Joined && Longest(_gazetteer.Names, pieces, name, exact: true) is { } found)
        {
            return own?.Last >= found.Last ? null : Suffixed(pieces, match with { Last = found.Last, Entries = found.Values });
        }

        if (nationality is { Definite: true } && _gazetteer.CapitalOf(nationality.Country.Iso) is { } capital)
        {
            return match with { First = index, Last = name - 1, Entries = [capital], CapitalOnly = true };
        }

        return own is not null ? null : head.Word.Role switch
        {
            "head" or "known-head" => Unknown(pieces, match),
            "dual" when Unknown(pieces, match) is { } first && IsJoined(pieces, first.Last + 1) => first,
            _ => null,
        };
    }

    /// <summary>The second of two names behind a dual, where the gazetteer does not know it: بلدتي تل السنابل وبرقانة.</summary>
    private NameMatch? SecondOf(List<Piece> pieces, NameMatch first)
    {
        var next = first.Last + 1;
        return first.Head is { Role: "dual" } && first.Start < first.First && IsJoined(pieces, next) && NameAt(first.Sentence, pieces, next) is null && HeadAt(pieces[next]) is null
            ? Unknown(pieces, first with { Start = next, First = next, Last = next, Cut = 1, Entries = [], Other = null })
            : null;
    }

    private static bool IsJoined(List<Piece> pieces, int at) => at < pieces.Count && pieces[at] is { Joined: true, Folded: ['و', _, _, ..] };

    private (HeadWord Word, int Cut)? HeadAt(Piece piece)
    {
        foreach (var (cut, word) in piece.Readings)
        {
            var definite = word.StartsWith("ال", StringComparison.Ordinal);
            if (_gazetteer.Words.Head(word) is { } head && (!definite || head.Role == "capital"))
            {
                return (head, cut);
            }
        }

        return null;
    }

    // مطار حلب الدولي, ريف حمص الشمالي
    private NameMatch Suffixed(List<Piece> pieces, NameMatch match)
    {
        var next = match.Last + 1;
        return match.Head!.MakesNewPlace && next < pieces.Count && pieces[next].Joined && _gazetteer.Words.Is("suffix", pieces[next].Folded)
            ? match with { Last = next }
            : match;
    }

    private NameMatch? Unknown(List<Piece> pieces, NameMatch match)
    {
        var sentence = Reading.Sentences[match.Sentence];
        var token = sentence.Tokens[pieces[match.First].Token];
        var named = sentence.Names.FirstOrDefault(n => n.Kind == NameKind.Place && n.First == token.Index);
        if (named is not null)
        {
            return match with { Last = pieces.FindLastIndex(p => p.Token == named.Last) };
        }

        var joined = match.Cut > 0 && match.Start == match.First ? match.Cut : 0;
        if (!UnknownNames.MayBegin(_gazetteer, token, pieces[match.First].Folded[joined..], match.Head!, IsLed(pieces, match)))
        {
            return null;
        }

        var last = match.First;
        while (last - match.First < 2 && _gazetteer.Words.Is("prefix", last == match.First ? pieces[last].Folded[joined..] : pieces[last].Folded) && last + 1 < pieces.Count && pieces[last + 1].Joined
            && !_gazetteer.Words.Is("stop", pieces[last + 1].Folded) && !_gazetteer.Words.Is("at", pieces[last + 1].Folded))
        {
            last++;
        }

        return Sided(pieces, Suffixed(pieces, match with { Last = last }));
    }

    /// <summary>Whether a preposition or a part of places (شمال) stands before the head of a name: only a place is told so.</summary>
    private bool IsLed(List<Piece> pieces, NameMatch match)
    {
        if (match.Start == match.First)
        {
            return false;
        }

        if (match.Cut > 0 && pieces[match.Start].Folded[match.Cut - 1] is 'ب' or 'ل')
        {
            return true;
        }

        // One is on a mountain or attacks a village; "على ولاية" is said of a term of office.
        return match.Start > 0 && pieces[match.Start].Joined && pieces[match.Start - 1].Folded is var before && ((before == "علي" && match.Head!.Kinds[0] is not PlaceKind.Admin1) || _gazetteer.Words.Is("at", before) || _gazetteer.Words.Is("part", before));
    }

    /// <summary>قرية الدير الغربي: of two villages of one name, this one.</summary>
    private NameMatch Sided(List<Piece> pieces, NameMatch match)
    {
        var next = match.Last + 1;
        return match.Head!.TakesNouns && pieces[match.First].Folded.StartsWith("ال", StringComparison.Ordinal) && next < pieces.Count && pieces[next].Joined && _gazetteer.Words.Is("side", pieces[next].Folded)
            ? match with { Last = next }
            : match;
    }

    private CountryEntry? FollowingNationality(List<Piece> pieces, int last) =>
        last + 1 < pieces.Count && pieces[last + 1].Joined && NationalityAt(pieces, last + 1, exact: true) is { Form.Definite: true } found
            ? found.Form.Country
            : null;

    // Returns the last piece looked at.
    private int AddAdjectives(int sentence, List<Piece> pieces, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (NationalityAt(pieces, i, exact: false) is not { } found)
            {
                continue;
            }

            var span = Pieces.Cut(Reading.Text, pieces[i].Span, found.Cut).Union(pieces[found.Last].Span);
            if (found.Last == i)
            {
                span = Pieces.Cut(Reading.Text, pieces[i].Span, found.Cut);
            }

            var office = i > 0 && _gazetteer.Words.Is("office", pieces[i - 1].Folded);
            if (!found.Form.Country.AdjectiveAmbiguous || !office)
            {
                _adjectives.Add(new CountryAdjective(
                    span, sentence, pieces[i].Token, pieces[found.Last].Token, found.Form.Country, found.Form.People, found.Form.Definite, 1));
            }

            i = found.Last;
            to = Math.Max(to, i);
        }

        return to;
    }

    private static (int Last, int Cut, IReadOnlyList<T> Values)? Longest<T>(NameTrie<T> names, List<Piece> pieces, int index, bool exact)
    {
        (int Last, int Cut, IReadOnlyList<T> Values)? best = null;
        foreach (var (cut, word) in pieces[index].Readings)
        {
            if (exact && cut > 0)
            {
                break;
            }

            var node = names.Step(word);
            for (var i = index; node is not null; i++)
            {
                if (node.Values.Count > 0 && (best is null || i > best.Value.Last))
                {
                    best = (i, cut, node.Values);
                }

                if (i + 1 >= pieces.Count || !pieces[i + 1].Joined || i + 1 - index >= LongestName)
                {
                    break;
                }

                node = node.Step(pieces[i + 1].Folded);
            }
        }

        return best;
    }

    private void Weigh(Report report)
    {
        foreach (var match in _matches)
        {
            Weigh(match.Entries, match.Sentence == 0 ? 2 : 1, match.Last > match.First);
        }

        foreach (var adjective in _adjectives.Where(a => !a.Country.AdjectiveAmbiguous))
        {
            Context.Add(adjective.Country.Iso, adjective.Sentence == 0 ? 2 : 1);
        }

        var title = Pieces.Of(report.Title, _gazetteer.Known);
        for (var i = 0; i < title.Count; i++)
        {
            if (Longest(_gazetteer.Names, title, i, exact: false) is { } name)
            {
                Weigh(name.Values, 2, name.Last > i);
                i = name.Last;
            }
            else if (NationalityAt(title, i, exact: false) is { } nationality)
            {
                Context.Add(nationality.Form.Country.AdjectiveAmbiguous ? null : nationality.Form.Country.Iso, 2);
            }
        }

        Context.Add(_gazetteer.HomeOf(report)?.Iso, 1.5);
    }

    private void Weigh(IReadOnlyList<PlaceEntry> entries, double weight, bool severalWords)
    {
        if (entries.Count == 0 || entries.Any(e => !e.IsClearIn(severalWords) || e.Iso != entries[0].Iso))
        {
            return;
        }

        Context.Add(entries[0].Iso, entries[0].Kind == PlaceKind.Country ? weight * 1.5 : weight);
        foreach (var entry in entries)
        {
            Context.AddProvince(entry.Kind == PlaceKind.Admin1 ? entry.Id : entry.Admin1);
        }
    }
}
