using Isnad.Language;

namespace Isnad.Coding.Actors;

/// <summary>Finds what a named person is said to be: "سعيد الأمين هو مؤسس الحركة وزعيمها", "اعتقلت الشرطة سعيد الأمين، وهو ناشط في الحركة".</summary>
internal static class Copulas
{
    /// <summary>Each description, with the person that it is said of.</summary>
    /// <param name="persons">The persons of the report.</param>
    /// <param name="reading">The reading of the report.</param>
    public static IEnumerable<(EntityDraft Said, EntityDraft Named)> Pairs(List<EntityDraft> persons, Reading reading)
    {
        var told = persons.SelectMany(draft => draft.Mentions.Select(mention => (Mention: mention, Draft: draft))).ToList();
        var named = told.Where(one => one.Mention.NameSpan is { } name && name.End == one.Mention.Span.End).ToLookup(one => (one.Mention.Sentence, one.Mention.Last));
        var ends = new Dictionary<(int Sentence, int Last), EntityDraft>();
        foreach (var (mention, draft) in told.Where(one => one is { Mention: { NameSpan: null, Office: not null, Number: Number.Singular }, Draft.NameWords.Length: 0 }).OrderBy(one => one.Mention.Span))
        {
            var tokens = reading.Sentences[mention.Sentence].Tokens;
            var person = Copula(mention, tokens) is { } copula
                ? named[(mention.Sentence, mention.First - 2)].Where(one => copula.HasConjunction || BeginsClause(one.Mention, tokens)).Select(one => one.Draft).FirstOrDefault()
                : tokens[mention.First] is { HasConjunction: true, Preposition: null, Pronoun: not null } ? ends.GetValueOrDefault((mention.Sentence, mention.First - 1)) : null;
            if (person is not null && draft.Admits(person) && IsTelling(mention, reading))
            {
                ends[(mention.Sentence, mention.Last)] = person;
                yield return (draft, person);
            }
        }
    }

    /// <summary>هو, وهي right before a description.</summary>
    private static Token? Copula(ActorMention mention, IReadOnlyList<Token> tokens) =>
        mention.First > 1 && tokens[mention.First] is { Preposition: null, HasConjunction: false, Before: " " } && tokens[mention.First - 1] is { Stem.Folded: "هو" or "هي" } copula ? copula : null;

    /// <summary>"إن سعيد الأمين هو الزعيم", but not "العملية التي استهدفت سعيد الأمين هي كذا".</summary>
    private static bool BeginsClause(ActorMention name, IReadOnlyList<Token> tokens) =>
        name.First == 0 || tokens[name.First].HasConjunction || tokens[name.First].Before != " " || tokens[name.First - 1].Analysis is { Pos: Pos.SubordinatingConjunction or Pos.CoordinatingConjunction };

    /// <summary>Whether it tells of what or where; "وهو قائد" alone tells nothing that a name could stand for.</summary>
    private static bool IsTelling(ActorMention mention, Reading reading) =>
        mention.OrganizationSpan is not null || mention.Country is not null || EntityDraft.IsDefiniteIn(mention, reading) || reading.Sentences[mention.Sentence].Tokens[mention.First].Pronoun is not null;
}
