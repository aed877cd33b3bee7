using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Dates;
using Isnad.Coding.Events;
using Isnad.Coding.Meanings;
using Isnad.Coding.Mentions;
using Isnad.Coding.Relations;
using Isnad.Coding.Sites;
using Isnad.Exchange.Scheme;
using Isnad.Language.Contexts;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Training.Choices;
using Isnad.Training.Coding;
using Isnad.Training.Meanings;
using Isnad.Training.Mentions;
using Isnad.Training.Relations;
using Isnad.Training.Tellings;

namespace Isnad.Training.Contexts;

/// <summary>Makes the lessons of the context model.</summary>
internal static class ContextLessons
{
    /// <summary>The lessons of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="part">Its part of the cross-validation.</param>
    /// <param name="coder">A coder that has not seen it.</param>
    /// <param name="plain">The same without learned roles.</param>
    /// <param name="vectors">The word vectors of both.</param>
    /// <param name="modes">The modes that can be learned, by column.</param>
    /// <param name="classOf">The class of a noun.</param>
    public static ContextLesson Of(GoldReport report, int part, Coder coder, Coder plain, WordVectors vectors, (EventType Type, string? Mode)[] modes, Func<string, string?> classOf)
    {
        var pairs = new List<int[]>();
        var found = new FoundEvents(report.Report, report.Gold, plain.Scene(report.Report, report.Reading));
        Roles(found, pairs);
        var coded = new CodedReport(0, report.Report, report.Gold, coder.Prepare(report.Report, report.Reading));
        var discourse = coded.Scene.Discourse;
        Facts(coded, new DateSigns(coded.Scene), ChoicesTraining.IsDateOf, pairs);
        Facts(coded, new PlaceSigns(coded.Scene), ChoicesTraining.IsPlaceOf, pairs);
        var statuses = coded.Taught.Where(t => t.Gold is not null).Select(t => new[] { t.Draft.Trigger, StatusTask.OutcomeOf(t.Gold!) }).Where(s => s[1] >= 0).ToList();
        var stances = new List<int[]>();
        Claims(report, coder, pairs, stances);
        Tellings(new FoundEvents(report.Report, report.Gold, coder.Tellings(report.Report, report.Reading)), pairs);
        var meanings = Meanings(report, discourse, plain, vectors, modes, out var ofModes);
        var mentionSigns = new MentionSigns(report.Reading, coder.Found(report.Report, report.Reading), vectors, classOf);
        var mentions = MentionLessons.Asked(report, mentionSigns).ConvertAll(asked => new[] { discourse.SentenceStart(asked.Sentence) + asked.Word, asked.Part, asked.CanGoOn ? 1 : 0 });
        return new ContextLesson
        {
            IsGold = !report.IsOurs, Part = part,
            Forms = [.. discourse.Words.Select(w => w.Folded)],
            MarkTexts = [.. discourse.Words.Select(w => WordMarks.Of(w.Before, w.Index == 0))],
            Mentions = mentions, Meanings = meanings, Modes = ofModes, Statuses = statuses, Stances = stances, Ties = Ties(report, coder), Pairs = pairs,
        };
    }

    private static void Roles(FoundEvents found, List<int[]> pairs)
    {
        var discourse = found.Scene.Discourse;
        foreach (var (question, right) in RoleLessons.Asked(found))
        {
            var other = question.OtherWord;
            pairs.Add(Pair(question.Task, question.Draft.Trigger, question.Open.Select(m => (discourse.FirstOf(m), other)), right));
        }
    }

    private static int[] Pair(ContextTask task, int word, IEnumerable<(int, int)> candidates, bool[] right) =>
        [(int)task, word, .. candidates.Append((-1, -1)).Zip(right).SelectMany(c => new[] { c.First.Item1, c.First.Item2, c.Second ? 1 : 0 })];

    private static void Facts<T>(CodedReport report, IFact<T> fact, Func<CodedReport, SchemeEvent, T, bool> isRight, List<int[]> pairs)
        where T : class
    {
        foreach (var (draft, gold) in report.Taught)
        {
            var candidates = fact.Of(draft);
            var right = candidates.Select(c => gold is not null && isRight(report, gold, c.Candidate)).ToArray();
            pairs.Add(Pair(fact.Task, draft.Trigger, candidates.Select(c => (fact.WordOf(c.Candidate), -1)), [.. right, !right.Contains(true)]));
        }
    }

    private static void Claims(GoldReport report, Coder coder, List<int[]> pairs, List<int[]> stances)
    {
        var (scene, _) = coder.Described(report.Report, report.Reading);
        var found = new FoundEvents(report.Report, report.Gold, scene);
        var gold = found.Paired(out var entities).ToDictionary(p => p.Draft, p => p.Gold.Claims ?? []);
        var finder = new ClaimCandidates(scene);
        foreach (var draft in scene.Drafts)
        {
            var candidates = finder.Of(draft);
            if (candidates.Count == 0)
            {
                continue;
            }

            var claims = gold.GetValueOrDefault(draft, []);
            var right = candidates.ConvertAll(c => claims.Any(g => ClaimLessons.SourceOf(c, g, entities) is not null));
            pairs.Add(Pair(ContextTask.Voucher, draft.Trigger, candidates.Select(c => (c.Act.Word, scene.Discourse.WordOf(c.Act.Sources[0].Span))), [.. right, !right.Contains(true)]));
            foreach (var claim in claims)
            {
                if (candidates.Find(c => ClaimLessons.SourceOf(c, claim, entities) is not null) is { } candidate && SchemeNames.Find<Stance>(claim.Stance) is { } stance)
                {
                    stances.Add([draft.Trigger, candidate.Act.Word, scene.Discourse.WordOf(ClaimLessons.SourceOf(candidate, claim, entities)!.Value.Span), Array.IndexOf(ClaimSigns.Outcomes, stance)]);
                }
            }
        }
    }

    private static void Tellings(FoundEvents found, List<int[]> pairs)
    {
        var gold = GoldWords.Of(found.Report.Text, found.Gold.Events);
        var events = new List<(EventDraft Draft, int Gold, int Last)>();
        foreach (var draft in found.Scene.Drafts)
        {
            var own = TellingLessons.GoldOf(found, gold, draft);
            if (own < 0)
            {
                continue;
            }

            var same = events.FindAll(e => e.Draft.Type == draft.Type);
            var home = events.FindIndex(e => e.Gold == own);
            if (same.Count > 0)
            {
                pairs.Add(Pair(ContextTask.Telling, draft.Trigger, same.Select(e => (e.Draft.Trigger, e.Last)), [.. same.Select(e => e.Gold == own), home < 0]));
            }

            if (home >= 0)
            {
                events[home] = events[home] with { Last = draft.Trigger };
            }
            else
            {
                events.Add((draft, own, draft.Trigger));
            }
        }
    }

    private static List<int[]> Meanings(GoldReport report, Discourse discourse, Coder coder, WordVectors vectors, (EventType Type, string? Mode)[] modes, out List<int[]> ofModes)
    {
        var (_, signs) = coder.Meanings(report.Report, report.Reading, vectors);
        var gold = MeaningLessons.Meant(report);
        var words = new List<int[]>();
        ofModes = [];
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (!signs.CanMean(word))
            {
                continue;
            }

            var named = gold.TryGetValue(discourse[word].Span.Start, out var found);
            words.Add([word, named ? Meaning.Of(found.Type) : Meaning.None]);
            if (named && Array.IndexOf(modes, found) is var column && column >= 0)
            {
                ofModes.Add([word, column, Array.FindIndex(modes, m => m.Type == found.Type), Array.FindLastIndex(modes, m => m.Type == found.Type)]);
            }
        }

        return words;
    }

    private static List<int[]> Ties(GoldReport report, Coder coder)
    {
        var (scene, _) = coder.Ties(report.Report, report.Reading);
        var discourse = scene.Discourse;
        return [.. EntityPairs.Of(discourse).Zip(TieLessons.Right(report, scene)).Select(p => new[] { discourse.FirstOf(p.First.FirstMention), discourse.FirstOf(p.First.SecondMention), p.Second })];
    }
}
