using Isnad.Language;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>The forms of titles and role nouns that the lexicon leaves to be derived. Forms are folded.</summary>
internal static class Inflected
{
    /// <summary>The forms of a row with columns <c>feminine</c> and <c>plural</c>, with gender and number.</summary>
    /// <param name="row">The row.</param>
    /// <param name="singular">Its masculine (or only) singular.</param>
    public static IEnumerable<(string Form, Gender Gender, Number Number)> Of(LexiconRow row, string singular)
    {
        var (head, tail) = Cut(singular);
        var gender = head.EndsWith('ة') ? Gender.Feminine : Gender.Masculine;
        yield return (head + tail, gender, Number.Singular);
        // The accusative shows its alef: شخصا, مسلحا.
        if (tail.Length == 0 && !head.EndsWith('ة'))
        {
            yield return (head + "ا", gender, Number.Singular);
        }

        foreach (var dual in Dual(head))
        {
            yield return (dual + tail, gender, Number.Dual);
        }

        foreach (var feminine in row.List("feminine"))
        {
            foreach (var form in Feminine(head, tail, feminine, row.List("plural").Contains("+")))
            {
                yield return form;
            }
        }

        foreach (var plural in row.List("plural"))
        {
            foreach (var form in plural == "+" ? SoundPlural(head) : Broken(plural))
            {
                yield return (plural == "+" ? form + tail : form, gender, Number.Plural);
            }
        }
    }

    private static (string Head, string Tail) Cut(string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (phrase, "") : (phrase[..space], phrase[space..]);
    }

    private static IEnumerable<(string, Gender, Number)> Feminine(string head, string tail, string cell, bool derivePlural)
    {
        if (cell != "+")
        {
            yield return (cell, Gender.Feminine, Number.Singular);
            yield break;
        }

        yield return (head + "ة" + tail, Gender.Feminine, Number.Singular);
        if (derivePlural)
        {
            yield return (head + "ات" + tail, Gender.Feminine, Number.Plural);
        }

        foreach (var dual in Dual(head + "ة"))
        {
            yield return (dual + tail, Gender.Feminine, Number.Dual);
        }
    }

    private static IEnumerable<string> Dual(string head)
    {
        var stem = head.EndsWith('ة') ? head[..^1] + "ت" : head;
        return [stem + "ان", stem + "ين"];
    }

    /// <summary>With the forms before a genitive, which have lost their nun.</summary>
    private static IEnumerable<string> SoundPlural(string head) => [head + "ون", head + "ين", head + "و", head + "ي"];

    private static IEnumerable<string> Broken(string plural) => plural.Contains(' ', StringComparison.Ordinal) || plural.EndsWith('ا') ? [plural] : [plural, plural + "ا"];
}
