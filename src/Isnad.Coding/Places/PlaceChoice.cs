namespace Isnad.Coding.Places;

/// <summary>Chooses what a name means in its report, or that it means no place.</summary>
internal sealed class PlaceChoice
{
    private readonly Gazetteer _gazetteer;
    private readonly PlaceScan _scan;

    public PlaceChoice(Gazetteer gazetteer, PlaceScan scan)
    {
        _gazetteer = gazetteer;
        _scan = scan;
    }

    /// <summary>The candidates that may stand, the best first; empty where the words are no place here.</summary>
    /// <param name="match">The name.</param>
    /// <param name="before">The mention just before it in the sentence, for lists of places; null where there is none.</param>
    /// <param name="accepted">Keys of places that the report names beyond doubt elsewhere.</param>
    public IReadOnlyList<PlaceCandidate> Rank(NameMatch match, PlaceMention? before, IReadOnlySet<string> accepted)
    {
        var candidates = new List<PlaceCandidate>(match.Entries.Count);
        foreach (var entry in match.Entries)
        {
            if (entry.IsClearIn(match.Last > match.First) || HasCue(match, entry, before, accepted))
            {
                candidates.Add(new PlaceCandidate(entry, Score(match, entry, before)));
            }
        }

        if (candidates.Count > 1)
        {
            candidates.Sort((a, b) => b.Score.CompareTo(a.Score));
        }

        return candidates;
    }

    /// <summary>Whether a body or work is named after the place (نادي الزمالك).</summary>
    public bool IsInName(NameMatch match) => match.Head is null && PreviousIs("name-of", match);

    /// <summary>How sure the first candidate is against those of other states, 0 to 1.</summary>
    public static double Sureness(IReadOnlyList<PlaceCandidate> candidates)
    {
        var first = candidates[0];
        var rivals = candidates.Where(c => c.Place.Iso != first.Place.Iso).GroupBy(c => c.Place.Iso, StringComparer.Ordinal)
            .Sum(state => Math.Exp(4 * (state.Max(c => c.Score) - first.Score)));
        var clarity = first.Place.Clarity switch { NameClarity.Clear => 1.0, NameClarity.Ambiguous => 0.85, _ => 0.75 };
        return clarity / (1 + rivals);
    }

    private double Score(NameMatch match, PlaceEntry entry, PlaceMention? before)
    {
        var country = _gazetteer.CountryOf(entry.Iso);
        var score = (0.35 * Math.Log10(Math.Max(entry.Population, 1000)) / 8) + KindPrior(entry.Kind)
            + (0.9 * _scan.Context.Share(entry.Iso)) + (0.2 * _scan.Context.NeighbourShare(country));
        if (_scan.Context.NamesProvinceOf(entry) && !match.Entries.Any(e => e.Id == entry.Admin1))
        {
            score += 0.4;
        }

        if (before?.Place is { Iso: { } neighbour } && neighbour == entry.Iso && before.Mention.Last + 2 >= PieceToken(match, match.Start))
        {
            score += 0.3;
        }

        if (match.Head is { } head)
        {
            var rank = IndexOf(head.Kinds, entry.Kind);
            score += rank >= 0 ? 0.9 - (0.1 * rank) : head.MakesNewPlace ? 0 : -0.6;
        }

        if (match.Nationality is { } nationality)
        {
            score += nationality.Iso == entry.Iso ? 1.5 : -0.5;
        }

        return score;
    }

    private static int IndexOf(IReadOnlyList<PlaceKind> kinds, PlaceKind kind)
    {
        for (var i = 0; i < kinds.Count; i++)
        {
            if (kinds[i] == kind)
            {
                return i;
            }
        }

        return -1;
    }

    private static double KindPrior(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => 0.3,
        PlaceKind.City => 0.25,
        PlaceKind.Town or PlaceKind.Facility or PlaceKind.Water => 0.15,
        PlaceKind.Admin1 or PlaceKind.Region or PlaceKind.Camp => 0.1,
        _ => 0,
    };

    private bool HasCue(NameMatch match, PlaceEntry entry, PlaceMention? before, IReadOnlySet<string> accepted)
    {
        if (match.CapitalOnly)
        {
            return true;
        }

        if (match.Head is null && PreviousIs("name-of", match))
        {
            return false;
        }

        var common = entry.Clarity == NameClarity.CommonWord;
        var share = _scan.Context.Share(entry.Iso);
        var at = StandsAfterPreposition(match);
        if (match.Head?.Kinds.Contains(entry.Kind) == true && (share > 0 || !common))
        {
            return true;
        }

        if (match.Nationality is { } nationality && nationality.Iso == entry.Iso && (at || !common))
        {
            return true;
        }

        if (accepted.Contains(entry.Id) && (at || entry.Clarity == NameClarity.Ambiguous))
        {
            return true;
        }

        // في مالي, شمالي مالي: a state whose name is a word too, where only a name can stand; محافظة إب: of the very kind that its head tells.
        if (entry is { Kind: PlaceKind.Country, Clarity: not NameClarity.Clear } ? StandsAlone(match) : match.Head is { Role: "head" or "rural" } head && head.Kinds[0] == entry.Kind && head.Kinds[0] is PlaceKind.Admin1)
        {
            return true;
        }

        if (share < 0.4)
        {
            return false;
        }

        return IsListed(match, entry, before)
            || NamesItsProvince(match, entry)
            || PreviousIs("part", match)
            || (match.Head is { MakesNewPlace: true } && entry.Clarity == NameClarity.Ambiguous)
            || (entry.Clarity == NameClarity.Ambiguous && at);
    }

    /// <summary>Behind a part of a place, or a preposition of place with no noun behind that the word could describe.</summary>
    private bool StandsAlone(NameMatch match) => match.Cut == 0 && (PreviousIs("part", match) || PreviousIs("at", match));

    private bool StandsAfterPreposition(NameMatch match)
    {
        var pieces = _scan.Sentences[match.Sentence];
        if (PreviousIs("at", match))
        {
            return true;
        }

        var word = pieces[match.Start].Folded;
        return match.Cut > 0 && word[match.Cut == 1 ? 0 : word[0] is 'و' or 'ف' ? 1 : 0] == 'ب';
    }

    private bool PreviousIs(string role, NameMatch match)
    {
        var pieces = _scan.Sentences[match.Sentence];
        if (match.Start == 0 || !pieces[match.Start].Joined)
        {
            return false;
        }

        foreach (var (_, word) in pieces[match.Start - 1].Readings)
        {
            if (_gazetteer.Words.Is(role, word))
            {
                return true;
            }
        }

        return false;
    }

    // منبج والباب: joined by a conjunction to another place of the same state just before.
    private bool IsListed(NameMatch match, PlaceEntry entry, PlaceMention? before) =>
        before?.Place is { Kind: not PlaceKind.Country } place && place.Iso == entry.Iso && match.Cut == 1
        && _scan.Sentences[match.Sentence][match.Start].Folded[0] == 'و' && before.Mention.Last + 1 == PieceToken(match, match.Start);

    // الباب في محافظة حلب, الباب بريف حلب, القائم غربي الأنبار
    private bool NamesItsProvince(NameMatch match, PlaceEntry entry)
    {
        foreach (var other in _scan.MatchesBySentence[match.Sentence])
        {
            if (other.Start > match.Last && other.Start <= match.Last + 2
                && other.Entries.Any(e => e.Id == entry.Admin1 || (entry.Clarity == NameClarity.Ambiguous && e.Kind == PlaceKind.Country && e.Iso == entry.Iso)))
            {
                return true;
            }
        }

        return false;
    }

    private int PieceToken(NameMatch match, int piece) => _scan.Sentences[match.Sentence][piece].Token;
}
