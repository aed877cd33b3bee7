using System.Numerics.Tensors;
using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Mentions;

/// <summary>Finds by learned weights the persons, bodies and groups of a report that lists and rules do not know (مدمن مخدرات, أعوان, a foreign name never met).</summary>
internal sealed class MentionFinder(MentionModel model, Func<string, string?> classOf)
{
    /// <summary>From which likelihood a word begins a mention: where the F1 of words is highest in cross-validation.</summary>
    private const float Least = 0.3f;

    private const int Longest = 8;

    /// <summary>The mentions, in order.</summary>
    /// <param name="reading">The reading of the report.</param>
    /// <param name="found">What lists and rules found.</param>
    public List<ActorMention> Find(Reading reading, IReadOnlyList<ActorMention> found)
    {
        var signs = new MentionSigns(reading, found, model.Vectors, classOf);
        var mentions = new List<ActorMention>();
        foreach (var sentence in reading.Sentences)
        {
            var before = Part.None;
            for (var word = 0; word < sentence.Tokens.Count; word++)
            {
                before = PartOf(signs, sentence.Index, word, before);
                if (Part.KindOf(before) is { } kind)
                {
                    mentions.Add(Mention(sentence, word, kind));
                }
                else if (before == Part.Later && word - mentions[^1].First < Longest)
                {
                    mentions[^1] = GoOn(mentions[^1], sentence.Tokens[word]);
                }
            }
        }

        return mentions;
    }

    private int PartOf(MentionSigns signs, int sentence, int word, int before)
    {
        var (canBegin, canGoOn) = (signs.CanBegin(sentence, word), signs.CanGoOn(sentence, word, before));
        if (!canBegin && !canGoOn)
        {
            return Part.None;
        }

        Span<uint> room = stackalloc uint[MentionSigns.Most];
        var likely = model.Likelihoods(room[..signs.Of(sentence, word, before, room)], canGoOn);
        if (TensorPrimitives.IndexOfMax<float>(likely) == Part.Later)
        {
            return Part.Later;
        }

        var best = 1 + TensorPrimitives.IndexOfMax(likely.AsSpan(1, Part.Later - 1));
        return canBegin && likely[best] >= Least ? best : Part.None;
    }

    private static ActorMention Mention(Sentence sentence, int word, EntityKind kind)
    {
        var token = sentence.Tokens[word];
        var view = ActorWord.Of(token).Read;
        var named = token.Analysis is null or { Pos: Pos.ProperNoun or Pos.X };
        var span = Span.FromBounds(view.Start, token.Span.End);
        return new ActorMention
        {
            Span = span,
            Sentence = sentence.Index,
            First = word,
            Last = word,
            HeadToken = word,
            Kind = kind,
            Rule = "learned",
            Named = named,
            NameSpan = named && kind is EntityKind.Person ? span : null,
            Anaphor = view.Article && !named && kind is not EntityKind.Person ? view.Key : null,
            Gender = token.Analysis?.Features.Gender ?? Gender.Unknown,
            Number = token.Analysis?.Features.Number ?? default,
        };
    }

    private static ActorMention GoOn(ActorMention mention, Token token)
    {
        var span = Span.FromBounds(mention.Span.Start, token.Span.End);
        return mention with { Last = token.Index, Span = span, NameSpan = mention.NameSpan is null ? null : span, Anaphor = null };
    }
}
