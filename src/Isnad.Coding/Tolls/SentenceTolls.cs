using System.Buffers;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text.Numbers;
using Isnad.Text.Tolls;

namespace Isnad.Coding.Tolls;

/// <summary>Reads the tolls of one sentence: numbers of people killed, wounded, held or gathered.</summary>
/// <remarks>A number counts what is counted after it (12 قتيلا), else it belongs to the toll word before it
/// (مقتل 12 شخصا), else to the verb after it (12 شخصا قتلوا). Without a number a single person counts one (إصابة شرطي).</remarks>
internal sealed class SentenceTolls
{
    private static readonly SearchValues<char> Stops = SearchValues.Create("،,.;؛:\"»”");

    private const int Back = 6;
    private const int On = 5;

    /// <summary>How far two numbers of one toll stand from each other: "25 متشددا من التنظيم وسبعة من".</summary>
    private const int Joined = 6;

    /// <summary>How far before a killing stands what says that it was tried: "حاول رجل مسلح قتل".</summary>
    private const int TryReach = 4;

    private const TollSense Any = TollSense.Dead | TollSense.Injured | TollSense.Arrested | TollSense.Present;
    private const TollSense AnyCounted = TollSense.Counted | TollSense.ArrestedCounted | TollSense.PresentCounted;

    private readonly Discourse _discourse;
    private readonly TollLexicon _words;
    private readonly int _start;
    private readonly int _end;
    private readonly (int First, int Last, Quantity Value)[] _numbers;
    private readonly HashSet<int> _vague;

    /// <summary>Finds the numbers of a sentence.</summary>
    public SentenceTolls(Discourse discourse, TollLexicon words, int sentence, IEnumerable<NumberMention> numbers)
    {
        (_discourse, _words) = (discourse, words);
        (_start, _end) = (discourse.SentenceStart(sentence), discourse.SentenceEnd(sentence));
        var span = Span.FromBounds(discourse[_start].Span.Start, discourse[_end - 1].Span.End);
        var all = numbers.Where(n => span.Contains(n.Span)).ToLookup(n => n.Kind);
        _numbers = [.. all[NumberKind.Cardinal].Select(Place)];
        _vague = [.. all[NumberKind.Vague].Select(n => Place(n).Last)];
    }

    /// <summary>The tolls in the order of the text.</summary>
    public IReadOnlyList<ToldToll> Read()
    {
        var tolls = new List<ToldToll>();
        var barrier = _start - 1;
        for (var at = 0; at < _numbers.Length; at++)
        {
            var (first, last, value) = _numbers[at];
            if (!CountsPeople(first, last) || IsOutdated(at))
            {
                continue;
            }

            if (!IsPart(first))
            {
                if (TollOf(first, last, barrier) is var (toll, word))
                {
                    var sum = Plus(IsChanged(first) && value.High is { } latest ? value with { Low = latest } : value, NamedBefore(first, word));
                    tolls.Add(new ToldToll(toll, sum, first, word, Says(word, TollSense.Outcome)));
                    barrier = Math.Max(barrier, word);
                }
                else if (tolls.Count > 0 && GoesOn(barrier, first))
                {
                    tolls[^1] = tolls[^1] with { Value = Plus(tolls[^1].Value, value) };
                }
            }

            barrier = Math.Max(barrier, last);
        }

        tolls.AddRange(Singles(tolls));
        return tolls;
    }

    private static Quantity Plus(Quantity one, Quantity other) => other == new Quantity(0, 0) ? one : one with { Low = one.Low + other.Low, High = one.High + other.High };

    /// <summary>"مقتل شرطي وطفلين": those whom the toll word named before the number.</summary>
    private Quantity NamedBefore(int first, int word)
    {
        var isNamed = word + 1 < first && first <= word + 3 && IsJoined(first) && IsSinglePerson(word + 1);
        var count = !isNamed ? 0 : Says(word + 1, TollSense.Two) ? 2 : 1;
        return new Quantity(count, count);
    }

    /// <summary>"5 جنود و3 مدنيين": a number joined to the one before it, with nothing but those counted between.</summary>
    private bool GoesOn(int barrier, int first) =>
        IsJoined(first) && first - barrier <= Joined && Enumerable.Range(barrier + 1, first - barrier).All(word => !_discourse.IsVerb(word) && !EndsClause(word));

    private bool IsJoined(int first) => _discourse[first].HasConjunction || (first > _start && _discourse[first - 1].Folded == "و");

    private bool IsSinglePerson(int word) =>
        (Says(word, TollSense.One | TollSense.Two) || (IsPerson(word) && _discourse[word].Analysis?.Features.Number is Number.Singular))
        && !_discourse[word].HasArticle && !_discourse[word].HasConjunction && !EndsClause(word) && !InNumber(word);

    /// <summary>The toll of a number and the word that tells it, which the next number cannot take from before itself.</summary>
    private (Toll Toll, int Word)? TollOf(int first, int last, int barrier)
    {
        if (Counted(last) is { } self)
        {
            return (self, last);
        }

        if (last + 1 < _end && Counted(last + 1) is { } counted && !(counted is Toll.Present && Before(first, barrier) is not null))
        {
            return (counted, last + 1);
        }

        return Before(first, barrier) ?? After(last);
    }

    /// <summary>The toll word before a number, of the same clause.</summary>
    private (Toll Toll, int Word)? Before(int first, int barrier)
    {
        for (var word = first - 1; word > Math.Max(barrier, first - Back - 1); word--)
        {
            if (Governing(word) is { } before)
            {
                return (before, word);
            }
        }

        return null;
    }

    /// <summary>The toll word after a number: no new clause, and no other number, stands between.</summary>
    private (Toll Toll, int Word)? After(int last)
    {
        for (var word = last + 1; word < Math.Min(_end, last + 1 + On); word++)
        {
            if ((_discourse[word].HasConjunction && (_discourse.IsVerb(word) || Governing(word) is not null)) || EndsClause(word) || Says(word, TollSense.Clause) || _numbers.Any(n => n.First == word))
            {
                return null;
            }

            var isVerb = _discourse.IsVerb(word);
            if ((isVerb || _discourse[word].Pronoun is not null) && Governing(word) is { } after)
            {
                return (after, word);
            }

            if (isVerb && !(word + 1 < _end && Governing(word + 1) is not null && _discourse[word + 1].Pronoun is not null))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A number of things (صاروخ, دولار, منزل) is no toll; one before no noun, or before a nationality (17 فلسطينيا), counts people, as does a dual of people (جنديين). Alone in brackets it is an age.</summary>
    private bool CountsPeople(int first, int last)
    {
        if (IsPerson(last))
        {
            return true;
        }

        if (last + 1 >= _end || _discourse.PosOf(last + 1) is not (Pos.Noun or Pos.ProperNoun) || _discourse[last + 1].Preposition is not null || EndsClause(last + 1) || Says(last + 1, TollSense.Amount))
        {
            return (!_discourse[first].Before.EndsWith('(') || !_discourse.Report.Text.AsSpan(_discourse[last].Span.End).StartsWith(")")) && !IsName(first);
        }

        var noun = last + 1;
        if (Says(noun, TollSense.Thing))
        {
            return false;
        }

        return Governing(noun) is not null || Counted(noun) is not null || (_discourse.ClassOf(noun) is not null
            ? IsPerson(noun)
            : (_discourse.EntityAt(noun) is not null && !IsName(first)) || _discourse.LemmaOf(noun).EndsWith('ي'));
    }

    private bool IsPerson(int word) => _discourse.ClassOf(word)?.StartsWith("person", StringComparison.Ordinal) == true;

    /// <summary>اللواء 35, المادة 12: the number is a name.</summary>
    private bool IsName(int first) => first > _start && Says(first - 1, TollSense.Numbered) && _discourse[first].Before.Trim().Length == 0;

    /// <summary>"بينهم أربعة", "بين القتلى أربع نساء".</summary>
    private bool IsPart(int first) => Enumerable.Range(1, 2).Any(back => first - back >= _start && Says(first - back, TollSense.Part));

    /// <summary>ارتفع العدد من 12 إلى 19: only the last number holds.</summary>
    private bool IsChanged(int first) => Enumerable.Range(1, Back).Any(back => first - back >= _start && Says(first - back, TollSense.Change));

    /// <summary>Whether a number is the one that a toll rose or fell from, which another number follows.</summary>
    private bool IsOutdated(int at)
    {
        var (first, last, _) = _numbers[at];
        return at + 1 < _numbers.Length && IsChanged(first) && Preposition(first) is "من" && _numbers[at + 1].First <= last + 3 && Preposition(_numbers[at + 1].First) is "الي";
    }

    private string? Preposition(int number) => number == _start ? null : _discourse[number - 1].Stem.Folded;

    /// <summary>One or two persons named without a number right after the word of the toll.</summary>
    private IEnumerable<ToldToll> Singles(List<ToldToll> told)
    {
        for (var word = _start; word < _end; word++)
        {
            if (_discourse[word].HasArticle || told.Exists(t => t.Word == word) || InNumber(word) || _discourse.FollowsDenial(word) || IsTried(word))
            {
                continue;
            }

            if (Counted(word) is { } counted)
            {
                if (Says(word, TollSense.Single) && !_vague.Contains(word - 1) && !_numbers.Any(n => n.Last == word - 1))
                {
                    yield return new ToldToll(counted, new Quantity(1, 1), word, word, IsUntold: true);
                }
            }
            else if (word + 1 < _end && Governing(word) is Toll.Dead or Toll.Injured && IsSinglePerson(word + 1))
            {
                var count = Says(word + 1, TollSense.Two) ? 2 : 1;
                yield return new ToldToll(Governing(word)!.Value, new Quantity(count, count), word + 1, word, IsUntold: true);
            }
        }
    }

    /// <summary>"حاول قتل شرطي", "محاولة لقتل شرطي": nobody need have come to harm.</summary>
    private bool IsTried(int word)
    {
        for (var at = word; !_discourse.IsVerb(word) && at > Math.Max(_start, word - TryReach) && !EndsClause(at) && !(at == word && _discourse[word].HasConjunction); at--)
        {
            if ((_words.OfStem(_discourse.BaseOf(at - 1)) & TollSense.Tried) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool InNumber(int word) => _numbers.Any(n => n.First <= word && word <= n.Last);

    /// <summary>The noun that is counted, where it tells the toll itself.</summary>
    private Toll? Counted(int word)
    {
        var sense = Sense(word);
        return (sense & TollSense.Counted) != 0 ? (sense & TollSense.Dead) != 0 ? Toll.Dead : Toll.Injured
            : (sense & TollSense.ArrestedCounted) != 0 ? Toll.Arrested
            : (sense & TollSense.PresentCounted) != 0 ? Toll.Present
            : null;
    }

    private Toll? Governing(int word)
    {
        var sense = Sense(word);
        return (sense & TollSense.Life) != 0 ? null
            : (sense & TollSense.Dead) != 0 ? Toll.Dead
            : (sense & TollSense.Injured) != 0 ? Toll.Injured
            : (sense & TollSense.Arrested) != 0 ? Toll.Arrested
            : (sense & TollSense.Present) != 0 ? Toll.Present
            : null;
    }

    private bool Says(int word, TollSense sense) => (_words.Of(_discourse[word].Folded).Sense & sense) != 0;

    /// <summary>What a word says by its form, else by its lemma or its verb.</summary>
    private TollSense Sense(int word)
    {
        var form = _words.Of(_discourse[word].Folded).Sense;
        if ((form & (Any | AnyCounted)) != 0)
        {
            return form;
        }

        var lemma = _words.OfStem(_discourse.LemmaOf(word)) & (Any | AnyCounted);
        return lemma != 0 ? lemma : _words.OfStem(_discourse.BaseOf(word)) & Any;
    }

    /// <summary>Whether a comma, stop or quote stands before a word.</summary>
    private bool EndsClause(int word) => _discourse[word].Before.AsSpan().ContainsAny(Stops);

    private (int First, int Last, Quantity Value) Place(NumberMention number) =>
        (_discourse.WordAt(number.Span.Start), _discourse.WordAt(number.Span.End - 1), number.Value);
}
