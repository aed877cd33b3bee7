using Isnad.Coding;
using Isnad.Coding.Actors;
using Isnad.Coding.Mentions;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Training.Meanings;

namespace Isnad.Training.Mentions;

/// <summary>What one report teaches of the persons, bodies and groups that lists and rules do not find.</summary>
internal static class MentionLessons
{
    private static readonly int[] First = [.. Enumerable.Range(0, Part.Later)];
    private static readonly int[] All = [.. Enumerable.Range(0, Part.Count)];

    /// <summary>The lessons of a report: every word that stands in no mention of lists and rules.</summary>
    public static List<HashedLesson> Of(GoldReport report, Coder coder, WordVectors vectors, Func<string, string?> classOf)
    {
        var signs = new MentionSigns(report.Reading, coder.Found(report.Report, report.Reading), vectors, classOf);
        var room = new uint[MentionSigns.Most];
        return Asked(report, signs).ConvertAll(asked => new HashedLesson(room[..signs.Of(asked.Sentence, asked.Word, asked.Before, room)], asked.CanGoOn ? All : First, asked.Part));
    }

    /// <summary>The words of a report that are asked about, and what each is.</summary>
    public static List<(int Sentence, int Word, int Before, bool CanGoOn, int Part)> Asked(GoldReport report, MentionSigns signs)
    {
        var names = Names(report.Gold);
        var lessons = new List<(int, int, int, bool, int)>();
        foreach (var sentence in report.Reading.Sentences)
        {
            var parts = Parts(sentence, names);
            var before = Part.None;
            for (var word = 0; word < parts.Length; word++)
            {
                var (canBegin, canGoOn) = (signs.CanBegin(sentence.Index, word), signs.CanGoOn(sentence.Index, word, before));
                var part = canGoOn || (canBegin && parts[word] != Part.Later) ? parts[word] : Part.None;
                if (canBegin || canGoOn)
                {
                    lessons.Add((sentence.Index, word, before, canGoOn, part));
                }

                before = part;
            }
        }

        return lessons;
    }

    /// <summary>The names of gold entities by their first word, the longest first.</summary>
    private static ILookup<string, (string[] Words, int First)> Names(SchemeReport gold) => (
        from entity in gold.Entities
        let kind = SchemeNames.Find<EntityKind>(entity.Kind)
        where kind is not null && Part.FirstOf(kind.Value) is not null
        from name in (entity.Aliases ?? []).Prepend(entity.Name)
        let words = NameWord.Split(name).Select(word => word.Key).ToArray()
        where words.Length > 0
        orderby words.Length descending
        select (words, Part.FirstOf(kind.Value)!.Value)).ToLookup(name => name.words[0], name => (name.words, name.Value));

    /// <summary>What each word of a sentence is to the mentions of gold entities.</summary>
    private static int[] Parts(Sentence sentence, ILookup<string, (string[] Words, int First)> names)
    {
        var words = sentence.Tokens.Select(ActorWord.Of).ToList();
        var parts = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            var name = words[word].Views.SelectMany(view => names[view.Key]).FirstOrDefault(name => Stands(words, word, name.Words));
            if (name.Words is null)
            {
                continue;
            }

            parts[word] = name.First;
            Array.Fill(parts, Part.Later, word + 1, name.Words.Length - 1);
            word += name.Words.Length - 1;
        }

        return parts;
    }

    private static bool Stands(List<ActorWord> words, int at, string[] name) =>
        at + name.Length <= words.Count && Enumerable.Range(1, name.Length - 1).All(i => words[at + i].Plain.Key == name[i]);
}
