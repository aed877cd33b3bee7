using System.Buffers;
using System.Globalization;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;
using Isnad.Text.Tolls;

namespace Isnad.Linking.Events;

/// <summary>Reads how many a report says were killed and wounded in its news, whatever its coding found.</summary>
/// <remarks>A number belongs to what it counts ("12 قتيلا"), else to the toll word before it ("مقتل 5 مدنيين"), else to the verb after it
/// ("8 من عناصر الحرس قتلوا"); without a number a single person counts one ("إصابة شرطي"). Sentences about another time are left out.</remarks>
internal sealed class TollReader
{
    /// <summary>How many sentences from the start tell the news.</summary>
    public const int Reach = 10;

    private const int Back = 5;
    private const int On = 7;

    /// <summary>How many words may tell who somebody is before the next is named: "ثلاثة من رجال الشرطة ومدني".</summary>
    private const int Named = 3;

    private static readonly SearchValues<char> Stops = SearchValues.Create("،,.;؛\"»”");

    private const TollSense Toll = TollSense.Dead | TollSense.Injured;

    private readonly FoldedWords _words;
    private readonly (TollSense Sense, bool Definite)[] _senses;
    private readonly (int First, int Last, Quantity Value)[] _numbers;
    private readonly HashSet<int> _taken = [];
    private readonly HashSet<int> _summed = [];

    private readonly TollWords _book;

    private TollReader(string sentence, TollWords words)
    {
        _book = words;
        _words = FoldedWords.Of(sentence);
        _senses = [.. _words.Items.Select(w => words.Of(w.Form))];
        _numbers = [.. words.Numbers.Find(_words).Where(n => n.Kind == NumberKind.Cardinal).Select(Place)];
    }

    /// <summary>The tolls that one sentence tells; none where it is about another time.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="words">The words of tolls.</param>
    /// <param name="published">The day of publication: a sentence with another year or month is about another time.</param>
    public static IReadOnlyList<TollTelling> Read(string sentence, TollWords words, DateOnly? published)
    {
        var reader = new TollReader(sentence, words);
        return reader._senses.Any(s => (s.Sense & (Toll | TollSense.Harm)) != 0) && !reader.IsPast(published) ? reader.Tolls() : [];
    }

    private List<TollTelling> Tolls()
    {
        var tolls = Numbered().Concat(Unnumbered()).ToList();
        if (SaysNobody())
        {
            tolls.Add(new TollTelling(TollSense.Injured, new Quantity(0, 0), false));
            if (tolls.Any(t => t.Kind == TollSense.Dead && t.OfAttackers) && !tolls.Any(t => t.Kind == TollSense.Dead && !t.OfAttackers))
            {
                tolls.Add(new TollTelling(TollSense.Dead, new Quantity(0, 0), false));
            }
        }

        return tolls;
    }

    private IEnumerable<TollTelling> Numbered()
    {
        var barrier = -1;
        foreach (var (first, last, value) in _numbers)
        {
            if (!_summed.Contains(first) && !CountsThings(last) && !IsPart(first) && TollOf(first, last, barrier) is { } word && !IsNamedOn(word, first))
            {
                _taken.Add(word);
                var counted = Enumerable.Range(first, Math.Min(_senses.Length, Math.Max(last + 4, word)) - first);
                var named = first > 0 && Says(first - 1, TollSense.Attacker) && _words[first].Form.StartsWith("ال", StringComparison.Ordinal);
                var attackers = named || counted.Any(w => w != word && Says(w, TollSense.Attacker));
                foreach (var telling in WithParts(new TollTelling(_senses[word].Sense & Toll, value, attackers), Math.Max(last, word)))
                {
                    yield return telling;
                }
            }

            barrier = last;
        }
    }

    /// <summary>The word that tells the toll of a number.</summary>
    private int? TollOf(int first, int last, int barrier)
    {
        if (last + 1 < _senses.Length && Says(last + 1, TollSense.Counted) && _words[last + 1].FollowsOn)
        {
            return last + 1;
        }

        for (var word = first - 1; word > Math.Max(barrier, first - Back - 1) && !Says(word, TollSense.Clause); word--)
        {
            if (Says(word, Toll) && (!_senses[word].Definite || Says(word, TollSense.Counted)) && !_taken.Contains(word))
            {
                return word;
            }
        }

        for (var word = last + 1; word < Math.Min(_senses.Length, last + 1 + On) && !_numbers.Any(n => n.First == word); word++)
        {
            if (Says(word, Toll) && !_senses[word].Definite && !_taken.Contains(word))
            {
                return word;
            }

            if (Says(word, TollSense.Clause) || EndsClause(word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>One or two persons named without a number beside the word of the toll: after it, or just before "لقي مصرعه".</summary>
    private IEnumerable<TollTelling> Unnumbered()
    {
        for (var word = 0; word < _senses.Length; word++)
        {
            if (!Says(word, Toll) || _taken.Contains(word) || _senses[word].Definite)
            {
                continue;
            }

            var at = new[] { word + 1, word - 1, word - 2 }.FirstOrDefault(
                w => w >= 0 && w < _senses.Length && Says(w, TollSense.One | TollSense.Two | TollSense.Attacker) && !InNumber(w),
                -1);
            if (at >= 0 && !(at < word && Says(word, TollSense.Counted)))
            {
                var count = Says(at, TollSense.Two) ? 2 : 1;
                var attackers = Says(at, TollSense.Attacker) || (at + 2 < _senses.Length && (Says(at + 1, TollSense.Attacker) || (Says(at, TollSense.One) && Says(at + 2, TollSense.Attacker))));
                if (!_senses[at].Definite || attackers)
                {
                    foreach (var telling in WithParts(new TollTelling(_senses[word].Sense & Toll, new Quantity(count, count), attackers), Math.Max(at, word)))
                    {
                        yield return telling;
                    }
                }
            }
            else if (Says(word, TollSense.Counted) && word > 0 && _words[word - 1].Form is "سقوط" or "وقوع" && _words[word].Form.Length <= 5 && IsSingle(_words[word].Form))
            {
                yield return new TollTelling(_senses[word].Sense & Toll, new Quantity(1, 1), false);
            }
        }
    }

    /// <summary>A toll with those who are named after it one by one, "ثلاثة شرطيين وامرأة وطفلان"; attackers among them are told apart.</summary>
    private List<TollTelling> WithParts(TollTelling first, int last)
    {
        var sums = new List<TollTelling> { first };
        while (PartAfter(last) is var (end, value, attackers))
        {
            var at = sums.FindIndex(t => t.OfAttackers == attackers);
            if (at < 0)
            {
                sums.Add(new TollTelling(first.Kind, value, attackers));
            }
            else
            {
                sums[at] = sums[at] with { Value = new Quantity(sums[at].Value.Low + value.Low, sums[at].Value.High + value.High) };
            }

            last = end;
        }

        return sums;
    }

    /// <summary>The next who is named in one breath: "وامرأة", "وطفلان", "و5 مدنيين". Anything else that "and" begins ends it.</summary>
    private (int End, Quantity Value, bool Attackers)? PartAfter(int last)
    {
        for (var word = last + 1; word < Math.Min(_senses.Length, last + 2 + Named) && !EndsClause(word) && !Says(word, Toll | TollSense.Clause | TollSense.Part); word++)
        {
            if (_words[word].Form[0] != 'و')
            {
                continue;
            }

            if (_numbers.FirstOrDefault(n => n.First == (_words[word].Form == "و" ? word + 1 : word)) is { Value: not null } number)
            {
                var counted = number.Last + 1;
                var isOwn = counted < _senses.Length && (Says(counted, Toll) || CountsThings(number.Last));
                return isOwn || !_summed.Add(number.First) ? null : (number.Last, number.Value, counted < _senses.Length && Says(counted, TollSense.Attacker));
            }

            var isOne = Says(word, TollSense.One | TollSense.Two) && !_senses[word].Definite;
            return isOne ? (word, Says(word, TollSense.Two) ? new Quantity(2, 2) : new Quantity(1, 1), Says(word, TollSense.Attacker)) : null;
        }

        return null;
    }

    /// <summary>Whether a number goes on with those whom the toll word named first: "مقتل شرطي وطفلين".</summary>
    private bool IsNamedOn(int word, int first) =>
        word + 1 < first
        && Says(word + 1, TollSense.One | TollSense.Two | TollSense.Attacker)
        && !InNumber(word + 1)
        && (_words[first].Form[0] == 'و' || _words[first - 1].Form == "و");

    private static bool IsSingle(string word) => word is "قتيل" or "جريح" or "مصاب" or "شهيد";

    /// <summary>"دون وقوع إصابات", "لم تقع إصابات"; but not "no victims among the French".</summary>
    private bool SaysNobody() => Enumerable.Range(0, _senses.Length).Any(w =>
        Says(w, TollSense.Harm)
        && Enumerable.Range(Math.Max(0, w - 4), w - Math.Max(0, w - 4)).Any(v => Says(v, TollSense.Without))
        && (w + 1 == _senses.Length || Says(w + 1, TollSense.NobodyAfter) || _words[w + 1].Form[0] == 'و' || EndsClause(w + 1)));

    private bool IsPast(DateOnly? published) => Enumerable.Range(0, _senses.Length).Any(w =>
        Says(w, TollSense.Past)
        || (published is { } day && (IsYear(w) is { } year ? year != day.Year : _book.MonthOf(_words[w].Form) is { } month && !IsNear(month, day))));

    private int? IsYear(int word) => _words[word].IsDigits && _words[word].Form.Length == 4
        && int.Parse(_words[word].Form, NumberStyles.None, CultureInfo.InvariantCulture) is >= 1900 and <= 2100 and var year ? year : null;

    /// <summary>A report of the first days of a month may tell news of the last days of the month before.</summary>
    private static bool IsNear(int month, DateOnly day) => month == day.Month || (day.DayNumber >= 3 && month == day.AddDays(-3).Month);

    /// <summary>"بينهم أربعة", "بين القتلى أربع نساء".</summary>
    private bool IsPart(int first) => Enumerable.Range(1, 2).Any(back => first - back >= 0 && Says(first - back, TollSense.Part));

    private bool CountsThings(int last) => last + 1 < _senses.Length && Says(last + 1, TollSense.Thing);

    /// <summary>Whether a stop, comma or quote stands before a word.</summary>
    private bool EndsClause(int word) => _words[word].Gap.AsSpan().ContainsAny(Stops);

    private bool InNumber(int word) => _numbers.Any(n => n.First <= word && word <= n.Last);

    private bool Says(int word, TollSense sense) => (_senses[word].Sense & sense) != 0;

    private (int First, int Last, Quantity Value) Place(NumberMention number)
    {
        var first = 0;
        while (first + 1 < _words.Count && _words.SpanOf(first, first).End <= number.Span.Start)
        {
            first++;
        }

        var last = first;
        while (last + 1 < _words.Count && _words.SpanOf(last + 1, last + 1).Start < number.Span.End)
        {
            last++;
        }

        return (first, last, number.Value);
    }
}
