using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>An entity in the making: its mentions so far and the forms that later ones are compared with.</summary>
internal sealed class EntityDraft
{
    /// <summary>Words of so many letters that end in ون are no sound plural (لون).</summary>
    private const int LongestOther = 4;

    public List<ActorMention> Mentions { get; } = [];

    /// <summary>Folded forms without articles.</summary>
    public HashSet<string> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>The same of a group, whatever the case that its words stand in.</summary>
    public HashSet<string> GroupForms { get; } = new(StringComparer.Ordinal);

    /// <summary>Folded words of the fullest personal name.</summary>
    public string[] NameWords { get; private set; } = [];

    /// <summary>Folded nouns by which a definite short form may take it up.</summary>
    public HashSet<string> Heads { get; } = new(StringComparer.Ordinal);

    /// <summary>Bare forms of the bodies whose members stand for them here ("عناصر الجيش").</summary>
    public HashSet<string> Bodies { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles told of a person, folded.</summary>
    public HashSet<string> Offices { get; } = new(StringComparer.Ordinal);

    /// <summary>Titles as they stood before or after the person's name, folded without articles ("رييس يمني").</summary>
    public HashSet<string> Titles { get; } = new(StringComparer.Ordinal);

    public string? RegistryId { get; private set; }

    public string? Country { get; private set; }

    public EntityKind Kind { get; private set; }

    public bool Named { get; private set; }

    /// <summary>Gender of a titled person; unknown for others.</summary>
    public Gender Gender { get; private set; }

    /// <summary>Whether a personal name tells a man.</summary>
    public bool IsMan { get; private set; }

    /// <summary>Whether its personal name begins with a given name of Arabs.</summary>
    public bool IsGivenName { get; private set; }

    /// <summary>Whether every mention is definite.</summary>
    public bool IsDefinite { get; private set; } = true;

    public void Add(ActorMention mention, Reading reading)
    {
        var text = reading.Text;
        var bare = Bare(mention.Span.In(text));
        IsDefinite &= IsDefiniteIn(mention, reading);
        Gender = Gender is Gender.Unknown && mention.Title is not null ? mention.Gender : Gender;
        IsMan |= mention.IsMan;
        IsGivenName |= mention.IsGivenName;
        Kind = Mentions.Count == 0 || (mention.Named && !Named) ? mention.Kind : Kind;
        Mentions.Add(mention);
        Named |= mention.Named;
        RegistryId ??= mention.RegistryId;
        Country ??= mention.Country;
        Forms.Add(bare);
        if (mention.Kind is EntityKind.Group)
        {
            GroupForms.Add(GroupForm(bare));
        }

        if (mention is { Rule: "pattern:members", OrganizationSpan: { } body })
        {
            Bodies.Add(Bare(body.In(text)));
            Heads.Add(FirstWord(Bare(body.In(text))));
        }

        if (mention.Office is not null)
        {
            Offices.Add(Folding.Fold(mention.Office));
        }

        if (mention.FurtherOffice is not null)
        {
            Offices.Add(Folding.Fold(mention.FurtherOffice));
        }

        if (mention.NameSpan is { } name)
        {
            var words = Bare(name.In(text)).Split(' ');
            NameWords = words.Length > NameWords.Length ? words : NameWords;
            Forms.Add(string.Join(' ', words));
            if (mention.Title is { } title)
            {
                Titles.Add(Bare(title.In(text)));
            }
        }

        if (mention.Kind is EntityKind.Organization or EntityKind.Group)
        {
            Heads.Add(mention.Anaphor ?? FirstWord(bare));
            Heads.Add(FirstWord(mention.Anaphor ?? bare));
        }
    }

    /// <summary>Whether the person holds an office (folded) or one of its fields, as "الوزير" may be "وزير الخارجية".</summary>
    public bool HoldsField(string office) => Offices.Any(held => held == office || Begins(held, office));

    /// <summary>Whether a country is not at odds with that of the draft.</summary>
    public bool MayBeOf(string? country) => Country is null || country is null || Country == country;

    /// <summary>Whether a mention may be of the person as far as its country and gender go.</summary>
    public bool Admits(ActorMention mention) =>
        MayBeOf(mention.Country) && (mention.Title is null || AreAlike(Gender, mention.Gender));

    /// <summary>Whether the gender of a title is not at odds with that of the draft.</summary>
    public bool IsAlike(ActorMention mention) => mention.Title is null || AreAlike(Gender, mention.Gender);

    /// <summary>Whether two drafts may be one as far as registry, country and gender go.</summary>
    public bool Admits(EntityDraft other) =>
        (RegistryId is null || other.RegistryId is null || RegistryId == other.RegistryId) && MayBeOf(other.Country) && AreAlike(Gender, other.Gender);

    /// <summary>Whether a body is called by a bare form, or stands here by members that are of one so called.</summary>
    public bool IsCalled(string bare) => Forms.Contains(bare) || Bodies.Contains(bare);

    /// <summary>Whether a sentence tells of both.</summary>
    public bool MeetsIn(EntityDraft other) => Mentions.Exists(mention => other.Mentions.Exists(met => met.Sentence == mention.Sentence));

    /// <summary>A folded name without the article on any of its words; the underscore of a hashtag parts words.</summary>
    public static string Bare(string name) => string.Join(' ', NameWord.Split(name.Replace('_', ' ')).Select(word => word.Key));

    /// <summary>A word with the article before any preposition makes a mention definite: "الرئيس اليمني", "زعيم كوريا الشمالية", "رئيس وزراء قطر", but not "مسؤول في الوزارة" or "مسؤول قطري".</summary>
    public static bool IsDefiniteIn(ActorMention mention, Reading reading)
    {
        var tokens = reading.Sentences[mention.Sentence].Tokens;
        for (var at = mention.First; at <= mention.Last; at++)
        {
            if (at > mention.First && (tokens[at].Preposition is not null || tokens[at].Analysis is { Pos: Pos.Adposition }))
            {
                return false;
            }

            if (tokens[at].HasArticle || (at > mention.First && mention is { Kind: EntityKind.Person, Country: not null, OrganizationSpan: { } owner } && owner.Start == tokens[at].Span.Start && owner.End <= tokens[mention.Last].Span.End && IsNamed(tokens[at])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a title belongs to, where it is no adjective of a nation.</summary>
    private static bool IsNamed(Token owner) => owner.Analysis?.Pos is not Pos.Adjective && !IsRelation(owner.Folded);

    /// <summary>A bare form of a group without a word for all of it, its sound plurals in one case.</summary>
    public static string GroupForm(string bare)
    {
        var words = bare.Split(' ');
        return string.Join(' ', words.Skip(words.Length > 1 && words[0] is "جميع" or "كل" or "كافه" ? 1 : 0)
            .Select(word => word.Length > LongestOther && word.EndsWith("ون", StringComparison.Ordinal) ? word[..^2] + "ين" : word));
    }

    /// <summary>Whether a phrase goes on after a word, or after the words of a shorter one.</summary>
    public static bool Begins(string phrase, string word) =>
        phrase.Length > word.Length && phrase[word.Length] == ' ' && phrase.StartsWith(word, StringComparison.Ordinal);

    /// <summary>A bare word with the ending of relation: "هولندي", "هولنديه".</summary>
    public static bool IsRelation(string word) => word.EndsWith('ي') || word.EndsWith("يه", StringComparison.Ordinal);

    /// <summary>Whether two genders are not at odds.</summary>
    public static bool AreAlike(Gender one, Gender other) => one is not (Gender.Masculine or Gender.Feminine) || other is not (Gender.Masculine or Gender.Feminine) || one == other;

    private static string FirstWord(string bare) => bare.IndexOf(' ', StringComparison.Ordinal) is var space and > 0 ? bare[..space] : bare;
}
