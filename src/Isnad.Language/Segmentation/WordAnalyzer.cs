using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Language.Segmentation;

/// <summary>Finds every way to read a written word: clitics, stem, lemma, features. Thread-safe.</summary>
public sealed class WordAnalyzer
{
    private readonly Lexicon _lexicon;
    private readonly WordMemory<string, IReadOnlyList<WordReading>> _memory;

    /// <summary>Creates an analyzer on a lexicon.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="remembered">Words remembered at most.</param>
    public WordAnalyzer(Lexicon lexicon, int remembered = 60_000)
    {
        _lexicon = lexicon;
        _memory = new(remembered, StringComparer.Ordinal);
    }

    /// <summary>The readings of a written word, the most likely first; never empty for a word with at least one character.</summary>
    public IReadOnlyList<WordReading> Analyze(string form) =>
        _memory.TryGet(form, out var known) ? known : _memory.Keep(form, Find(form));

    private WordReading[] Find(string form)
    {
        var folded = Folding.FoldWithMap(form);
        var word = folded.Folded;
        if (word.Length == 0 || word.Length > 40 || !ShapeGuess.IsArabic(word))
        {
            return [ShapeGuess.Foreign(form, word)];
        }

        var met = new char[word.Length];
        for (var i = 0; i < met.Length; i++)
        {
            met[i] = form[folded.Map[i]];
        }

        var readings = new List<WordReading>();
        foreach (var split in Split.Of(word))
        {
            // ة and ى at the end of a word are no pronouns.
            if (split.Pronoun == 1 && met[^1] is 'ة' or 'ى')
            {
                continue;
            }

            var stem = word[split.Start..^split.Pronoun];
            var written = met.AsSpan(split.Start, stem.Length);
            AddFunctionWords(readings, folded, split, stem, written);
            AddWords(readings, folded, split, stem, written);
        }

        if (readings.Count == 0 || readings.Max(r => r.Analysis.Score) < -4.5)
        {
            readings.AddRange(ShapeGuess.Of(folded));
        }

        return Ranked(Rivalry.Weighed(readings, word));
    }

    private void AddWords(List<WordReading> readings, FoldedText folded, Split split, string stem, ReadOnlySpan<char> written)
    {
        IReadOnlyList<Segment>? segments = null;
        // The old spelling لاجىء of لاجئ.
        var sought = stem.EndsWith("يء", StringComparison.Ordinal) && written[^2] == 'ى' ? stem[..^1] : stem;
        var marked = WrittenPassive.MayStand(folded.Original);
        foreach (var entry in _lexicon.Find(sought))
        {
            if (!Fits.Together(entry.Form, split, folded.Folded))
            {
                continue;
            }

            segments ??= split.Segments(folded.Folded, folded.Map);
            var form = entry.Form;
            var score = Prior.Of(form, entry.Lexeme.Form, split, folded.Folded) - Spelling.Distance(written, form.Written);
            var pos = form.Pos == Pos.Verb && _lexicon.IsAuxiliary(entry.Lexeme.Lemma) ? Pos.Auxiliary : form.Pos;
            score += pos == Pos.Auxiliary && form.Features.Person == 3 ? Prior.Auxiliary : 0;
            var features = form.Features with { Definite = split.Article };
            if (marked && form.Pos == Pos.Verb && form.Features.Voice != Voice.Active && WrittenPassive.Tells(folded, split.Start, stem, features, entry.Lexeme.Form))
            {
                features = features with { Voice = Voice.Passive };
                score += WrittenPassive.Bonus;
            }

            readings.Add(new(segments, new(form.Lemma, pos, features, entry.Verb?.Lemma, entry.Verb?.Form, score), "", true));
        }
    }

    private void AddFunctionWords(List<WordReading> readings, FoldedText folded, Split split, string stem, ReadOnlySpan<char> written)
    {
        foreach (var word in _lexicon.FindFunctionWords(stem))
        {
            if (Fits.Together(word, split, folded.Folded))
            {
                var score = Prior.Of(word, split, folded.Folded) - Spelling.Distance(written, word.Form);
                var analysis = new Analysis(word.Lemma, word.Pos, word.Features with { Definite = split.Article }, Score: score);
                readings.Add(new(split.Segments(folded.Folded, folded.Map), analysis, word.Role, true));
            }
        }
    }

    private static WordReading[] Ranked(List<WordReading> readings)
    {
        readings.Sort((a, b) => b.Analysis.Score.CompareTo(a.Analysis.Score));
        var ranked = new List<WordReading>(readings.Count);
        var seen = new HashSet<(string, Pos, Features, string?, string?, int)>();
        foreach (var reading in readings)
        {
            var a = reading.Analysis;
            if (seen.Add((a.Lemma, a.Pos, a.Features, a.Verb, a.VerbForm, reading.Segments.Count)))
            {
                ranked.Add(reading);
            }
        }

        return [.. ranked];
    }
}
