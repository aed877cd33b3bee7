using Isnad.Record;
using Isnad.Text;

namespace Isnad.Language.Segmentation;

/// <summary>Guesses at words that the lexicon lacks, from their shape alone.</summary>
internal static class ShapeGuess
{
    private const double Base = -6;

    /// <summary>Whether a folded word has an Arabic letter.</summary>
    public static bool IsArabic(string folded)
    {
        foreach (var letter in folded)
        {
            if (letter is >= '\u0621' and <= '\u064A')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The reading of a word without Arabic letters: a number or something foreign.</summary>
    public static WordReading Foreign(string form, string folded)
    {
        var number = folded.Length > 0 && folded.All(char.IsDigit);
        Segment[] segments = [new(new Span(0, form.Length), folded, SegmentKind.Stem)];
        return new(segments, new(folded, number ? Pos.Numeral : Pos.X, default, Score: Base), "", false);
    }

    /// <summary>The guesses, at least one.</summary>
    public static IEnumerable<WordReading> Of(FoldedText folded)
    {
        var word = folded.Folded;
        if (IsJoinedNumber(word))
        {
            var joined = new Split(word[0] is 'و' or 'ف' ? 1 : 0, word[0] is 'و' or 'ف' ? '\0' : word[0], false, 0, 0);
            yield return new(joined.Segments(word, folded.Map), new(word[1..], Pos.Numeral, default, Score: Base + 2), "", false);
            yield break;
        }

        var split = Cut(word);
        var stem = word[split.Start..];
        var segments = split.Segments(word, folded.Map);
        if (split.Particle == 'س')
        {
            yield return Verb(segments, stem, Base + 1);
            split = new(split.Conjunction, '\0', false, 0, 0);
            stem = word[split.Start..];
            segments = split.Segments(word, folded.Map);
        }

        yield return Noun(segments, stem, split.Article, folded.Original[^1]);
        if (!split.Article && split.Particle == '\0' && stem.Length >= 4 && stem[0] is 'ي' or 'ت' or 'ن')
        {
            var plural = stem[0] == 'ي' && stem.EndsWith("ون", StringComparison.Ordinal) && stem.Length >= 5;
            yield return Verb(segments, stem, Base + (plural ? 0.5 : stem[0] == 'ي' ? -0.8 : -1.5));
        }
    }

    // و16, ب120.
    private static bool IsJoinedNumber(string word) =>
        word.Length > 1 && word[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && word.Skip(1).All(char.IsDigit);

    private static Split Cut(string word)
    {
        var conjunction = word[0] == 'و' && word.Length >= 5 ? 1 : word[0] == 'ف' && word.Length >= 6 && word.AsSpan(1).StartsWith("ال") ? 1 : 0;
        var rest = word.AsSpan(conjunction);
        if (rest.StartsWith("ال") && rest.Length >= 4)
        {
            return new(conjunction, '\0', true, 2, 0);
        }

        if (rest.Length >= 5 && rest[0] is 'ب' or 'ك' && rest[1..].StartsWith("ال"))
        {
            return new(conjunction, rest[0], true, 2, 0);
        }

        if (rest.Length >= 4 && rest.StartsWith("لل"))
        {
            return new(conjunction, 'ل', true, 1, 0);
        }

        return rest.Length >= 5 && rest[0] == 'س' && rest[1] is 'ي' or 'ت'
            ? new(conjunction, 'س', false, 0, 0)
            : new(conjunction, '\0', false, 0, 0);
    }

    private static WordReading Verb(IReadOnlyList<Segment> segments, string stem, double score)
    {
        var plural = stem.EndsWith("ون", StringComparison.Ordinal);
        var features = new Features
        {
            Person = 3,
            Number = plural ? Number.Plural : Number.Singular,
            Gender = stem[0] == 'ت' ? Gender.Feminine : Gender.Masculine,
            Aspect = Aspect.Imperfect,
            Verbal = VerbalKind.Finite,
        };
        return new(segments, new(plural ? stem[1..^2] : stem[1..], Pos.Verb, features, Score: score), "", false);
    }

    private static WordReading Noun(IReadOnlyList<Segment> segments, string stem, bool definite, char lastWritten)
    {
        var (lemma, number, gender, pos, evidence) = stem switch
        {
            _ when Ends(stem, "يات", 5) => (stem[..^2], Number.Plural, Gender.Feminine, Pos.Noun, 0.6),
            _ when Ends(stem, "ات", 5) => (stem[..^2], Number.Plural, Gender.Feminine, Pos.Noun, 0.6),
            _ when Ends(stem, "يون", 5) || Ends(stem, "يين", 5) => (stem[..^2], Number.Plural, Gender.Masculine, Pos.Adjective, 0.8),
            _ when Ends(stem, "ون", 5) || Ends(stem, "ين", 5) => (stem[..^2], Number.Plural, Gender.Masculine, definite ? Pos.Noun : Pos.X, 0.2),
            _ when Ends(stem, "يه", 5) && lastWritten == 'ة' => (stem[..^1], Number.Singular, Gender.Feminine, Pos.Adjective, 0.6),
            _ when lastWritten == 'ة' => (stem[..^1] + "ة", Number.Singular, Gender.Feminine, Pos.Noun, 0.6),
            _ when Ends(stem, "ي", 5) && definite => (stem, Number.Singular, Gender.Masculine, Pos.Adjective, 0.5),
            _ => (stem, Number.Singular, Gender.Unknown, definite ? Pos.Noun : Pos.X, 0.0),
        };
        var features = new Features { Number = number, Gender = gender, Definite = definite };
        return new(segments, new(lemma, pos, features, Score: Base + evidence + (definite ? 1 : 0)), "", false);
    }

    private static bool Ends(string stem, string ending, int least) =>
        stem.Length >= least && stem.EndsWith(ending, StringComparison.Ordinal);
}
