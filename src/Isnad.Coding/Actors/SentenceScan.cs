using Isnad.Language;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Actors;

/// <summary>One sentence under search: its words, the known names and places in it, its numbers.</summary>
internal sealed class SentenceScan
{
    /// <summary>The reader scores the words that it guesses from their shape below this; names are mostly among them.</summary>
    private const double GuessedBelow = -4;

    private readonly NameMatch<Actor>?[] _known;
    private readonly ActorMention?[] _places;
    private readonly NumberMention?[] _numbers;
    private readonly NameMatch<Title>?[] _titles;
    private readonly NameMatch<RoleNoun>?[] _roleNouns;
    private readonly NameMatch<OrgHead>?[] _heads;
    private readonly NameMatch<OrgHead>?[] _definiteHeads;
    private readonly ActorMention?[] _bodies;
    private readonly bool[] _bodyKnown;
    private readonly ICountryNames _countries;
    private readonly string _text;
    private readonly ActorRegistry _registry;

    public SentenceScan(string text, Sentence sentence, ActorRegistry registry, ICountryNames countries, IEnumerable<ActorMention> places, IEnumerable<NumberMention> numbers)
    {
        _text = text;
        _registry = registry;
        Sentence = sentence;
        Lexicon = registry.Lexicon;
        _countries = countries;
        Words = [.. sentence.Tokens.Select(ActorWord.Of)];
        _known = Match(registry.Names, strict: true);
        _titles = Match(Lexicon.Titles, strict: false);
        _roleNouns = Match(Lexicon.RoleNouns, strict: false);
        _heads = Match(Lexicon.OrgHeads, strict: false);
        _definiteHeads = Match(Lexicon.DefiniteHeads, strict: true);
        _bodies = new ActorMention?[Words.Count];
        _bodyKnown = new bool[Words.Count];
        _places = new ActorMention?[Words.Count];
        _numbers = new NumberMention?[Words.Count];
        foreach (var place in places)
        {
            _places[place.First] = _places[place.First] is { } other && other.Last > place.Last ? other : place;
        }

        for (var at = 0; at < Words.Count; at++)
        {
            _titles[at] = _titles[at] is { } title && IsTitle(title) ? OfHis(title) : null;
        }

        foreach (var number in numbers)
        {
            var at = Words.FindIndex(word => word.Token.Span.End > number.Span.Start);
            _numbers[at < 0 ? 0 : at] = number;
        }
    }

    public Sentence Sentence { get; }

    /// <summary>The longest title that begins at a word, in any article.</summary>
    public NameMatch<Title>? TitleAt(int at) => _titles[at];

    /// <summary>The longest noun for people that begins at a word.</summary>
    public NameMatch<RoleNoun>? RoleNounAt(int at) => _roleNouns[at];

    /// <summary>The longest head of a body that begins at a word.</summary>
    public NameMatch<OrgHead>? OrgHeadAt(int at) => _heads[at];

    /// <summary>The sector that a body gives to those who lead it, speak for it or serve in it; null where its head may mean one of the state's too (رئيس مركز, البنك المركزي).</summary>
    public string? SectorOfPeople(ActorMention body) =>
        body.Kind is EntityKind.Organization or EntityKind.Group && (body.RegistryId is not null || OrgHeadAt(body.First) is not { Value.IsOpen: true }) ? body.Sector : null;

    /// <summary>The longest head of a body that keeps its article.</summary>
    public NameMatch<OrgHead>? DefiniteHeadAt(int at) => _definiteHeads[at];

    /// <summary>The body that begins at a word, found once.</summary>
    public ActorMention? BodyAt(int at)
    {
        if (at >= Words.Count)
        {
            return null;
        }

        if (!_bodyKnown[at])
        {
            _bodies[at] = Bodies.Read(this, at, 0);
            _bodyKnown[at] = true;
        }

        return _bodies[at];
    }

    /// <summary>Whether a quotation mark follows a word directly.</summary>
    public bool QuoteAfter(int at) =>
        Words[at].Token.Span.End < Sentence.Span.End && _text[Words[at].Token.Span.End] is '"' or '”' or '»' or '’' or '\'' or '“';

    public List<ActorWord> Words { get; }

    public ActorLexicon Lexicon { get; }

    /// <summary>The longest registry name that begins at a word.</summary>
    public NameMatch<Actor>? KnownAt(int at) => at < Words.Count ? _known[at] : null;

    /// <summary>The registry name that a word and those behind it in quotation marks are: تنظيم "الدولة الإسلامية".</summary>
    public Actor? KnownWithQuote(int at, int last) => _registry.Names.Quoted(Words, at, last);

    /// <summary>The place or country that begins at a word.</summary>
    public ActorMention? PlaceAt(int at) => at < Words.Count ? _places[at] : null;

    /// <summary>The number that begins at a word.</summary>
    public NumberMention? NumberAt(int at) => at < Words.Count ? _numbers[at] : null;

    /// <summary>Whether a word exists and only a space parts it from the one before.</summary>
    public bool Follows(int at) => at < Words.Count && Words[at].Follows;

    /// <summary>Whether a title is one letter (د. م. أ.).</summary>
    public static bool IsAbbreviated(NameMatch<Title> title) => title.Value.Lemma.Length == 1;

    /// <summary>Whether only its full stop parts a word from an abbreviated title: "د. سامي", "أ.د.".</summary>
    public bool FollowsAbbreviation(int at) =>
        at > 0 && at < Words.Count && Words[at].Token.Before.Trim() == "." && TitleAt(at - 1) is { } title && IsAbbreviated(title);

    /// <summary>Whether the word can be no part of a name or a description.</summary>
    public bool Ends(int at) => NamePart(at, Words[at].Plain) == NamePartClass.Never;

    /// <summary>What the list of name parts says of a word in one of its views.</summary>
    public NamePartClass NamePart(int at, WordView view)
    {
        var token = Words[at].Token;
        return Lexicon.NamePart(view.Folded, token.Form.AsSpan(view.Start - token.Span.Start));
    }

    /// <summary>Whether a word begins a title or a noun of people, or is a place or a nationality: no part of a name that no list has.</summary>
    public bool IsListed(int at) => TitleAt(at) is not null || RoleNounAt(at) is not null || PlaceAt(at) is not null || Nationality(Words[at].Plain) is not null;

    /// <summary>Whether a personal name begins with a given name of Arabs, which many bear.</summary>
    public bool BeginsWithGivenName(PersonalName name) => NamePart(name.First, name.View) is NamePartClass.Given or NamePartClass.Prefix;

    /// <summary>Whether a word begins a name as the list of name parts has it.</summary>
    public bool IsGivenName(int at) => NamePart(at, Words[at].Plain) is NamePartClass.Given or NamePartClass.Foreign or NamePartClass.Prefix;

    /// <summary>Whether only the quotation marks of a nationality part the word from the one before: الحكومة "الروسية".</summary>
    public bool IsQuotedNationality(int at) =>
        at < Words.Count && Words[at].OpensQuote && QuoteAfter(at) && Words[at].Plain is { IsWhole: true, Article: true } word && Nationality(word) is not null;

    /// <summary>The country of a nationality adjective, whatever its ending.</summary>
    public string? Nationality(WordView view) =>
        _countries.OfAdjective(view.Key) ?? (view.Key.EndsWith('ا') ? _countries.OfAdjective(view.Key[..^1]) : null);

    /// <summary>"الأسبق", "المنتخب": said of a title.</summary>
    public bool IsTitleEpithet(int at) => Words[at].Plain is { Article: true, Key: var key } && Lexicon.IsTitleEpithet(key);

    /// <summary>Last word of a phrase that stands between a title or a body and its name (المعترف به دوليا); null for none.</summary>
    public int? PhraseAt(int at) => Lexicon.TitlePhrases.Longest(Words, at, strict: false) is { View.IsWhole: true } phrase ? phrase.Last : null;

    /// <summary>Whether the adjective of a nationality is a common word as well (مالية).</summary>
    public bool IsCommonWord(WordView view) => _countries.IsCommonWord(view.Key);

    /// <summary>Whether the reader does not know the word, as it knows few names.</summary>
    public bool IsUnknown(int at) =>
        Words[at].Token.Analysis is not { } analysis || analysis.Pos is Pos.X or Pos.ProperNoun || analysis.Score < GuessedBelow;

    /// <summary>Whether the word can be an adjective of the noun before it.</summary>
    public bool IsAdjective(int at)
    {
        var word = Words[at];
        var key = word.Plain.Key;
        if (word.Pos is Pos.Adjective || Nationality(word.Plain) is not null)
        {
            return true;
        }

        return !IsNounOfItsOwn(at) && (word.Token.Analysis?.Features.Verbal is VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple || (word.Pos is not Pos.Verb && key.Length > 3
                && (key.EndsWith('ي') || key.EndsWith("يه", StringComparison.Ordinal) || key.EndsWith("يون", StringComparison.Ordinal) || key.EndsWith("يين", StringComparison.Ordinal))));
    }

    /// <summary>القرية, المستشفى, التنحي: what ends as adjectives do, or is made as participles are, and is a place or a deed.</summary>
    private bool IsNounOfItsOwn(int at)
    {
        var word = Words[at];
        return word.Pos is Pos.Noun
            && (word.Token.Analysis!.Features.Verbal is VerbalKind.VerbalNoun || _countries.IsPlaceNoun(word.Plain.Key));
    }

    /// <summary>The characters from the start of a cut word to the end of another word.</summary>
    public Span SpanOf(WordView first, int last) => Span.FromBounds(first.Start, Words[last].Token.Span.End);

    /// <summary>A title of one letter is no rest of a word, أمام is no إمام, and what is a title only before a name stands before one.</summary>
    private bool IsTitle(NameMatch<Title> match)
    {
        var token = Words[match.First].Token;
        if (IsAbbreviated(match) && token.Folded.Length > 1)
        {
            return false;
        }

        if (match.Value.Lemma[0] == 'إ' && token.Form[match.View.Start - token.Span.Start] == 'أ')
        {
            return false;
        }

        return match.Value.Class is not TitleClass.Preposed
            || (match.View.Article && Follows(match.Last + 1)
                && (IsGivenName(match.Last + 1) || KnownAt(match.Last + 1) is { Value.Kind: EntityKind.Person, View.IsWhole: true } || (match.Value.Sector is null && IsUnknown(match.Last + 1))));
    }

    /// <summary>"نائبه" is no "نائبة", though both fold alike.</summary>
    private NameMatch<Title> OfHis(NameMatch<Title> match) =>
        match is { View: { Article: false, Pronoun: false }, Value: { Gender: Gender.Feminine, Number: Number.Singular } } && match.First == match.Last
        && Words[match.First].Token.Form.EndsWith('ه') && match.View.Key[..^1] == Folding.Fold(match.Value.Lemma)
            ? new NameMatch<Title>(match.Value with { Gender = Gender.Masculine }, match.First, match.Last, match.View with { Key = match.View.Key[..^1], Pronoun = true })
            : match;

    private NameMatch<T>?[] Match<T>(NameTrie<T> names, bool strict)
        where T : class
    {
        var matches = new NameMatch<T>?[Words.Count];
        for (var i = 0; i < matches.Length; i++)
        {
            matches[i] = names.Longest(Words, i, strict);
        }

        return matches;
    }

    /// <summary>A mention that covers the words given.</summary>
    public ActorMention Mention(WordView first, int from, int last, EntityKind kind, string rule) => new()
    {
        Span = SpanOf(first, last),
        Sentence = Sentence.Index,
        First = from,
        Last = last,
        HeadToken = from,
        Kind = kind,
        Rule = rule,
    };
}
