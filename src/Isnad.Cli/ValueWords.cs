using System.Globalization;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli;

/// <summary>Reads the value of a field as people write it on the command line.</summary>
/// <param name="coding">The coding whose entity ids (<c>E1</c>) may be named; null where there is none.</param>
internal sealed class ValueWords(ReportCoding? coding)
{
    /// <summary>The value; null for no words, which takes the value away.</summary>
    /// <exception cref="DecisionException">The words are no value of the field.</exception>
    public object? Read(DecisionField field, IReadOnlyList<string> words) => field switch
    {
        DecisionField.Actors or DecisionField.Recipients => words.Select(word => Entity(field, word)).ToArray(),
        DecisionField.Claims => words.Select(Claim).ToArray(),
        _ when words.Count == 0 => null,
        _ when words.Count > 1 => throw Bad(field, string.Join(' ', words)),
        DecisionField.Type => Term<EventType>(field, words[0]),
        DecisionField.Status => Term<EventStatus>(field, words[0]),
        DecisionField.Kind => Term<EntityKind>(field, words[0]),
        DecisionField.Date => Edtf.TryParse(words[0], out var date) ? date : throw Bad(field, words[0]),
        DecisionField.Place => Entity(field, words[0]),
        DecisionField.Historical => words[0] switch { "yes" => true, "no" => false, _ => throw Bad(field, words[0]) },
        DecisionField.Dead or DecisionField.Injured or DecisionField.Arrested or DecisionField.Present => Quantity(field, words[0]),
        DecisionField.Geonames => Number(field, words[0]),
        _ => words[0],
    };

    /// <summary><c>E1</c>, or a kind and a name: <c>group:مسلحون</c>.</summary>
    private Entity Entity(DecisionField field, string word)
    {
        if (coding?.EntityOf(word) is { } known)
        {
            return known;
        }

        var cut = word.IndexOf(':', StringComparison.Ordinal);
        return cut > 0 && cut < word.Length - 1
            ? new Entity { Id = "", Kind = Term<EntityKind>(field, word[..cut]), Name = word[(cut + 1)..].Trim() }
            : throw Bad(field, word);
    }

    /// <summary><c>denies=E3</c>, or <c>states</c> alone for an unnamed source.</summary>
    private ToldClaim Claim(string word)
    {
        var cut = word.IndexOf('=', StringComparison.Ordinal);
        var stance = Term<Stance>(DecisionField.Claims, cut < 0 ? word : word[..cut]);
        return new ToldClaim(cut < 0 ? null : Entity(DecisionField.Claims, word[(cut + 1)..]), stance);
    }

    /// <summary><c>3</c>, <c>3-5</c>, <c>3-</c> (at least), <c>-5</c> (at most), each with <c>~</c> before it where approximate.</summary>
    private static Quantity Quantity(DecisionField field, string word)
    {
        var number = word.TrimStart('~');
        var cut = number.IndexOf('-', StringComparison.Ordinal);
        var (low, high) = cut < 0 ? (number, number) : (number[..cut], number[(cut + 1)..]);
        long? End(string end) => end.Length == 0 ? null : Number(field, end);
        return low.Length + high.Length > 0 ? new Quantity(End(low), End(high), number.Length < word.Length) : throw Bad(field, word);
    }

    private static long Number(DecisionField field, string word) =>
        long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Bad(field, word);

    private static T Term<T>(DecisionField field, string word)
        where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Terms.Of(value), word, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw Bad(field, word);
    }

    private static DecisionException Bad(DecisionField field, string word) => new("bad-value", $"{Terms.Of(field)} = {word}");
}
