using System.Numerics.Tensors;
using Isnad.Coding.Actors;
using Isnad.Coding.Contexts;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Mentions;

/// <summary>Finds by learned weights the persons, bodies and groups of a report that lists and rules do not know (مدمن مخدرات, أعوان, a foreign name never met).</summary>
internal sealed class MentionFinder(MentionModel model, Func<string, string?> classOf, ActorLexicon lexicon)
{
    /// <summary>From which likelihood a word begins a mention: three in four of them do then, and six in ten of those missing are found (cross-validated).</summary>
    private const float Least = 0.3f;

    private const int Longest = 8;

    /// <summary>The mentions, in order.</summary>
    /// <param name="reading">The reading of the report.</param>
    /// <param name="found">What lists and rules found.</param>
    /// <param name="opinions">What the context model thinks; null where there is none.</param>
    public List<ActorMention> Find(Reading reading, IReadOnlyList<ActorMention> found, ContextOpinions? opinions)
    {
        var signs = new MentionSigns(reading, found, model.Vectors, classOf);
        var bySentence = found.ToLookup(mention => mention.Sentence);
        var mentions = new List<ActorMention>();
        var start = 0;
        foreach (var sentence in reading.Sentences)
        {
            var known = bySentence[sentence.Index].ToLookup(mention => mention.First);
            mentions.AddRange(Spans(signs, sentence, start, opinions).Select(span => Mention(sentence, Whole(sentence, span, known))));
            start += sentence.Tokens.Count;
        }

        return mentions;
    }

    /// <summary>The words that the weights take for mentions.</summary>
    private List<(int First, int Last, EntityKind Kind)> Spans(MentionSigns signs, Sentence sentence, int start, ContextOpinions? opinions)
    {
        var spans = new List<(int First, int Last, EntityKind Kind)>();
        var before = Part.None;
        for (var word = 0; word < sentence.Tokens.Count; word++)
        {
            before = PartOf(signs, sentence.Index, word, before, start, opinions);
            if (Part.KindOf(before) is { } kind)
            {
                // Letters with a full stop each are no name until more follows.
                if (sentence.Tokens[word].Folded.Length == 1)
                {
                    before = Part.None;
                    continue;
                }

                spans.Add((word, word, kind));
            }
            else if (before == Part.Later && word - spans[^1].First < Longest)
            {
                spans[^1] = spans[^1] with { Last = word };
            }
        }

        return spans;
    }

    /// <summary>With whom it speaks of, where that is known (عدد من الأشخاص, صاحب مطعم المدينة), else without particles at its end.</summary>
    private (int First, int Last, EntityKind Kind) Whole(Sentence sentence, (int First, int Last, EntityKind Kind) span, ILookup<int, ActorMention> known)
    {
        // "اغتال ملثمون القيادي": the noun has kept its nun, so that what is definite after it is another's.
        var bare = KeepsNun(sentence.Tokens[span.First]);
        for (var word = span.First + 1; word <= span.Last; word++)
        {
            bare &= sentence.Tokens[word] is { Preposition: null, Analysis: not { Pos: Pos.Adposition } };
            if ((bare && sentence.Tokens[word].HasArticle) || Governs(sentence, word))
            {
                return span with { Last = word - 1 };
            }
        }

        var last = sentence.Tokens[span.Last];
        var opens = last.Stem.Folded == "من" || (span.First == span.Last && !bare && last is { HasArticle: false, Pronoun: null, Analysis.Pos: Pos.Noun });
        if (opens && span.Last + 1 < sentence.Tokens.Count && string.IsNullOrWhiteSpace(sentence.Tokens[span.Last + 1].Before) && known[span.Last + 1].MaxBy(m => m.Last) is { } inner)
        {
            return span with { Last = inner.Last };
        }

        while (span.Last > span.First
            && (sentence.Tokens[span.Last].Analysis is { Pos: not (Pos.Noun or Pos.ProperNoun or Pos.Adjective or Pos.X or Pos.Numeral) } || Clitics.IsOnly(sentence.Tokens[span.Last].Folded)))
        {
            span.Last--;
        }

        return span;
    }

    private static bool KeepsNun(Token token) =>
        token is { HasArticle: false, Pronoun: null, Analysis: { Pos: Pos.Noun or Pos.Adjective } analysis } && Concord.KeepsNun(token.Stem.Folded, analysis.Features.Number);

    /// <summary>"الموالون لروسيا": a word of a description that is cut off with what it governs.</summary>
    private bool Governs(Sentence sentence, int word) =>
        word + 1 < sentence.Tokens.Count && ActorWord.Of(sentence.Tokens[word + 1]) is { Follows: true } next && Concord.Governs(lexicon, ActorWord.Of(sentence.Tokens[word]), next);

    private int PartOf(MentionSigns signs, int sentence, int word, int before, int start, ContextOpinions? opinions)
    {
        var (canBegin, canGoOn) = (signs.CanBegin(sentence, word), signs.CanGoOn(sentence, word, before));
        if (!canBegin && !canGoOn)
        {
            return Part.None;
        }

        Span<uint> room = stackalloc uint[MentionSigns.Most];
        var likely = model.Likelihoods(room[..signs.Of(sentence, word, before, room)], canGoOn);
        opinions?.WeighMention(start + word, likely.AsSpan(0, canGoOn ? Part.Count : Part.Later));
        if (TensorPrimitives.IndexOfMax<float>(likely) == Part.Later)
        {
            return Part.Later;
        }

        var best = 1 + TensorPrimitives.IndexOfMax(likely.AsSpan(1, Part.Later - 1));
        return canBegin && likely[best] >= Least ? best : Part.None;
    }

    private static ActorMention Mention(Sentence sentence, (int First, int Last, EntityKind Kind) found)
    {
        var token = sentence.Tokens[found.First];
        var named = token.Analysis is null or { Pos: Pos.ProperNoun or Pos.X };
        var word = ActorWord.Of(token);
        // A name in quotation marks begins with all of its letters: "بروان كوراس".
        var view = named && found.Kind is EntityKind.Person && found.Last > found.First && word.BeginsQuote ? word.Plain : word.Read;
        var span = Span.FromBounds(view.Start, sentence.Tokens[found.Last].Span.End);
        return new ActorMention
        {
            Span = span,
            Sentence = sentence.Index,
            First = found.First,
            Last = found.Last,
            HeadToken = found.First,
            Kind = found.Kind,
            Rule = "learned",
            Named = named,
            NameSpan = named && found.Kind is EntityKind.Person ? span : null,
            Anaphor = view.Article && !named && found is { Kind: not EntityKind.Person } && found.First == found.Last ? view.Key : null,
            Gender = token.Analysis?.Features.Gender ?? Gender.Unknown,
            Number = token.Analysis?.Features.Number ?? default,
        };
    }
}
