using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Joins drafts of one entity that could not be joined while the report was read from its beginning.</summary>
internal static class EntityJoins
{
    /// <summary>What may stand between a title and the name beside it, but for spaces.</summary>
    private static readonly string[] Gaps = ["", "،", ",", "(", ")", "\"", "«", "»"];

    private const int LongestGap = 3;

    /// <summary>How many words of a title may stand between what was found of it and the name.</summary>
    private const int LongestTitle = 6;

    /// <summary>Joins drafts in place; a joined draft stands where the first of the two stood.</summary>
    public static void Apply(List<EntityDraft> drafts, Reading reading)
    {
        ByRegistry(drafts, reading.Text);
        ByApposition(drafts, reading);
        ByTitle(drafts, reading.Text);
        ByNationality(drafts, reading.Text);
    }

    /// <summary>A full name that came after its short form takes the short form's mentions.</summary>
    private static void ByRegistry(List<EntityDraft> drafts, string text)
    {
        foreach (var same in drafts.Where(draft => draft.RegistryId is not null).GroupBy(draft => draft.RegistryId).Where(group => group.Count() > 1).ToList())
        {
            foreach (var other in same.Skip(1))
            {
                Join(drafts, other, same.First(), text);
            }
        }
    }

    /// <summary>"مدير المركز مارك توشا", "الرئيس الأميركي (دونالد ترامب)", "رمضان شريف الناطق باسم الحرس": a definite title and a name side by side are one person.</summary>
    private static void ByApposition(List<EntityDraft> drafts, Reading reading)
    {
        var of = drafts.Where(draft => draft.Kind == EntityKind.Person).SelectMany(draft => draft.Mentions.Select(mention => (mention, draft))).ToDictionary(pair => pair.mention, pair => pair.draft);
        var mentions = of.Keys.Where(mention => !of.Keys.Any(other => other != mention && other.Span.Contains(mention.Span))).OrderBy(mention => mention.Span.Start).ToList();
        for (var i = mentions.Count - 2; i >= 0; i--)
        {
            var (first, second) = (mentions[i], mentions[i + 1]);
            var (one, other) = (of[first], of[second]);
            if (one == other || one.NameWords.Length > 0 == other.NameWords.Length > 0 || !Compatible(one, other) || !AreSideBySide(first, second, reading))
            {
                continue;
            }

            var (alone, holder) = one.NameWords.Length > 0 ? (other, one) : (one, other);
            if (Names(one == holder ? first : second, one == holder) && EntityDraft.IsDefinite(one == holder ? second : first, reading.Text))
            {
                alone.Mentions.ForEach(mention => of[mention] = holder);
                Join(drafts, alone, holder, reading.Text);
            }
        }
    }

    /// <summary>Whether the mention is a name on the side where the title stands: it ends, or begins, with the name itself or with a polite form.</summary>
    private static bool Names(ActorMention mention, bool before) =>
        mention.NameSpan is { } name ? before ? name.End == mention.Span.End : name.Start == mention.Span.Start || mention.Office is null : mention.Office is null && !before;

    private static bool AreSideBySide(ActorMention first, ActorMention second, Reading reading)
    {
        var gap = second.Span.Start - first.Span.End;
        if (first.Sentence != second.Sentence || gap < 1)
        {
            return false;
        }

        var between = reading.Text.Substring(first.Span.End, gap).Trim();
        return gap <= LongestGap && Gaps.Contains(between) ? between.Length > 0 || !IsArgument(second, first, reading) : IsLongTitle(first, second, reading);
    }

    /// <summary>"زعيم الديمقراطيين بمجلس الشيوخ الأميركي، تشاك شومر": what belongs to the title and a comma, but neither a verb nor anything joined by و.</summary>
    private static bool IsLongTitle(ActorMention first, ActorMention second, Reading reading)
    {
        var tokens = reading.Sentences[first.Sentence].Tokens;
        var between = second.First - first.Last - 1;
        return between is >= 1 and <= LongestTitle && first.NameSpan is null && tokens[second.First].Before.Trim() is "،" or ","
            && tokens.Skip(first.Last + 1).Take(between).All(token => token.Before.AsSpan().Trim().IsEmpty && !token.HasConjunction && token.Analysis is { Pos: not (Pos.Verb or Pos.CoordinatingConjunction or Pos.SubordinatingConjunction or Pos.Pronoun) });
    }

    /// <summary>"استقبل الملك الرئيس الأميركي": the second is an argument of the verb, no apposition.</summary>
    private static bool IsArgument(ActorMention second, ActorMention first, Reading reading)
    {
        var head = reading.Sentences[second.Sentence].Tokens[second.HeadToken];
        return head.Relation is "obj" or "iobj" or "nsubj" or "nsubj:pass" && (head.Head < first.First || head.Head > first.Last);
    }

    /// <summary>"الرئيس اليمني" of a headline and "الرئيس اليمني عبدربه منصور هادي" after it: the only one whose name stands beside a title of those words has the mentions of the title alone.</summary>
    private static void ByTitle(List<EntityDraft> drafts, string text)
    {
        foreach (var alone in drafts.Where(draft => draft is { Kind: EntityKind.Person, NameWords.Length: 0 } && draft.Mentions.TrueForAll(m => EntityDraft.IsDefinite(m, text))).ToList())
        {
            var holders = drafts.FindAll(draft => draft is { Kind: EntityKind.Person, NameWords.Length: > 0 } && Compatible(alone, draft)
                && draft.Titles.Concat(draft.Forms).Any(title => title.Contains(' ', StringComparison.Ordinal) && alone.Forms.Contains(title)));
            if (holders is [var holder])
            {
                Join(drafts, alone, holder, text);
            }
        }
    }

    /// <summary>"مجلس الشيوخ الهولندي" and "مجلس الشيوخ": the only body of the name that is told with its nationality is the one told without.</summary>
    private static void ByNationality(List<EntityDraft> drafts, string text)
    {
        foreach (var plain in drafts.Where(draft => draft.Kind is EntityKind.Organization && draft.Forms.Any(form => form.Contains(' ', StringComparison.Ordinal))).ToList())
        {
            var national = drafts.FindAll(draft => draft != plain && draft is { Kind: EntityKind.Organization, Country: not null } && Compatible(plain, draft)
                && draft.Forms.Any(form => form.LastIndexOf(' ') is var space and > 0 && IsNationality(form[(space + 1)..]) && form[..space].Contains(' ', StringComparison.Ordinal) && plain.Forms.Contains(form[..space])));
            if (national is [var full])
            {
                Join(drafts, plain, full, text);
            }
        }
    }

    /// <summary>A bare word with the ending of relation: "هولندي", "هولنديه".</summary>
    private static bool IsNationality(string word) => word.EndsWith('ي') || word.EndsWith("يه", StringComparison.Ordinal);

    private static bool Compatible(EntityDraft one, EntityDraft other) => one.Country is null || other.Country is null || one.Country == other.Country;

    private static void Join(List<EntityDraft> drafts, EntityDraft one, EntityDraft into, string text)
    {
        one.Mentions.ForEach(mention => into.Add(mention, text));
        var first = Math.Min(drafts.IndexOf(one), drafts.IndexOf(into));
        drafts.RemoveAll(draft => draft == one || draft == into);
        drafts.Insert(first, into);
    }
}
