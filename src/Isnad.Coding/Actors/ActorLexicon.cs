using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Actors;

/// <summary>The word lists behind the patterns: titles.tsv, role-nouns.tsv, org-heads.tsv, epithets.tsv, things.tsv, title-epithets.tsv, name-parts.tsv, naming-words.tsv, relation-words.tsv, doer-nouns.tsv, apart-words.tsv, toll-words.tsv.</summary>
internal sealed class ActorLexicon
{
    private readonly Dictionary<string, NamePartClass> _nameParts = new(StringComparer.Ordinal);

    /// <summary>By folded word, where words of several classes fold alike (علي, على): the class of each as it is written.</summary>
    private readonly Dictionary<string, Dictionary<string, NamePartClass>> _writtenParts = new(StringComparer.Ordinal);

    private readonly HashSet<string> _commonNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _femaleNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _prepositions = new(StringComparer.Ordinal);

    /// <summary>Bare folded epithets, masculine and feminine.</summary>
    private readonly HashSet<string> _epithets = new(StringComparer.Ordinal);

    /// <summary>Bare folded nouns that end as adjectives do.</summary>
    private readonly HashSet<string> _things = new(StringComparer.Ordinal);

    /// <summary>Bare folded adjectives of titles, masculine and feminine, and whether each is a noun too.</summary>
    private readonly Dictionary<string, bool> _titleEpithets = new(StringComparer.Ordinal);

    /// <summary>Words as written behind which the name of the person before them stands (يدعى).</summary>
    private readonly HashSet<string> _namingWords = new(StringComparer.Ordinal);

    /// <summary>By folded title or polite form that may stand alone: the folded titles whose holder it means as well.</summary>
    private readonly Dictionary<string, HashSet<string>> _meant = new(StringComparer.Ordinal);

    /// <summary>By folded noun: who did or suffered what was told before.</summary>
    private readonly Dictionary<string, DoerNoun> _doers = new(StringComparer.Ordinal);

    /// <summary>Bare folded adjectives of an office that is held no more.</summary>
    private readonly HashSet<string> _former = new(StringComparer.Ordinal);

    /// <summary>Folded words that tell one of many from the one told before (آخر).</summary>
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    /// <summary>Folded nouns and verbs by which frames tell an event, and those of violence or coercion among them.</summary>
    private readonly HashSet<string> _deeds = new(StringComparer.Ordinal);

    private readonly HashSet<string> _harm = new(StringComparer.Ordinal);

    /// <summary>Folded verbs whose object is the person whom their subject meets or accuses, and those of saying that have none.</summary>
    private readonly HashSet<string> _opposing = new(StringComparer.Ordinal);

    private readonly HashSet<string> _saying = new(StringComparer.Ordinal);

    /// <summary>Folded words behind which stands who was killed, hurt or held.</summary>
    private readonly HashSet<string> _tolls = new(StringComparer.Ordinal);

    /// <summary>Bare folded heads of what fights for a body.</summary>
    private readonly HashSet<string> _forces = new(StringComparer.Ordinal);

    private ActorLexicon()
    {
    }

    /// <summary>Titles in all their forms.</summary>
    public NameTrie<Title> Titles { get; } = new();

    /// <summary>Nouns for people.</summary>
    public NameTrie<RoleNoun> RoleNouns { get; } = new();

    /// <summary>Heads of bodies that occur with and without article.</summary>
    public NameTrie<OrgHead> OrgHeads { get; } = new();

    /// <summary>Heads of bodies that keep their article.</summary>
    public NameTrie<OrgHead> DefiniteHeads { get; } = new();

    /// <summary>Phrases that stand between a title or a body and its name (المعترف به دوليا).</summary>
    public NameTrie<string> TitlePhrases { get; } = new();

    /// <summary>Reads the files of the folder.</summary>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static ActorLexicon Load(string folder)
    {
        var lexicon = new ActorLexicon();
        lexicon.LoadTitles(LexiconTable.Load(Path.Combine(folder, "titles.tsv")));
        lexicon.LoadRoleNouns(LexiconTable.Load(Path.Combine(folder, "role-nouns.tsv")));
        lexicon.LoadOrgHeads(LexiconTable.Load(Path.Combine(folder, "org-heads.tsv")));
        lexicon._epithets.UnionWith(LexiconTable.Load(Path.Combine(folder, "epithets.tsv")).Rows.Select(row => Folding.Fold(row["epithet"])).SelectMany(word => new[] { word, word + "ه" }));
        lexicon._things.UnionWith(LexiconTable.Load(Path.Combine(folder, "things.tsv")).Rows.Select(row => row.Folded("thing")));
        foreach (var row in LexiconTable.Load(Path.Combine(folder, "title-epithets.tsv")).Rows)
        {
            if (row["epithet"].Contains(' ', StringComparison.Ordinal))
            {
                lexicon.TitlePhrases.Add(NameWord.Split(row["epithet"]), row["epithet"]);
                continue;
            }

            var epithet = row.Folded("epithet");
            lexicon._titleEpithets[epithet] = lexicon._titleEpithets[epithet + "ه"] = row["noun"] == "yes";
        }

        lexicon._namingWords.UnionWith(LexiconTable.Load(Path.Combine(folder, "naming-words.tsv")).Rows.Select(row => row["word"]));
        lexicon.LoadNameParts(LexiconTable.Load(Path.Combine(folder, "name-parts.tsv")));
        var relations = LexiconTable.Load(Path.Combine(folder, "relation-words.tsv"));
        lexicon.LoadGovernors(relations);
        lexicon._former.UnionWith(relations.Rows.Where(row => row["kind"] == "ended").Select(row => row.Folded("word")).SelectMany(word => new[] { word, word + "ه" }));
        lexicon._others.UnionWith(LexiconTable.Load(Path.Combine(folder, "apart-words.tsv")).Rows.Where(row => row["kind"] == "like").Select(row => row.Folded("word")));
        lexicon.LoadDoers(LexiconTable.Load(Path.Combine(folder, "doer-nouns.tsv")));
        lexicon._tolls.UnionWith(LexiconTable.Load(Path.Combine(folder, "toll-words.tsv")).Rows.Where(row => row["says"] is "dead" or "injured" or "arrested").SelectMany(row => row.List("forms")).Select(Folding.Fold));
        lexicon.LoadEventWords(LexiconTable.Load(Path.Combine(folder, "frames.tsv")), LexiconTable.Load(Path.Combine(folder, "speech.tsv")));
        return lexicon;
    }

    /// <summary>What the list of name parts says of a word.</summary>
    /// <param name="folded">The word, folded.</param>
    /// <param name="written">As it is written: where words of several classes fold alike (علي, على), it decides.</param>
    public NamePartClass NamePart(string folded, ReadOnlySpan<char> written) =>
        _writtenParts.TryGetValue(folded, out var classes) && classes.TryGetValue(Folding.WithoutMarks(written.ToString()), out var part) ? part : _nameParts.GetValueOrDefault(folded);

    /// <summary>Whether a word without article says of a body what does not name it (متشدد).</summary>
    public bool IsEpithet(string key) => _epithets.Contains(key);

    /// <summary>Whether a word without article ends as an adjective and is a noun (مسؤولية).</summary>
    public bool IsThing(string key) => _things.Contains(key);

    /// <summary>Whether a word without article is an adjective of titles that begins no name (أسبق).</summary>
    public bool IsTitleEpithet(string key) => _titleEpithets.ContainsKey(key);

    /// <summary>Whether such an adjective is a noun too (منتخب).</summary>
    public bool IsNounToo(string epithet) => _titleEpithets.GetValueOrDefault(epithet);

    /// <summary>The folded titles whose holder another title or a polite form means as well, where it stands alone: those of العاهل for الملك; null for none.</summary>
    public IReadOnlySet<string>? TitlesMeantBy(string title) => _meant.GetValueOrDefault(title);

    /// <summary>Which deed a folded noun means the doer or sufferer of; null for none.</summary>
    public DoerNoun? Doer(string noun) => _doers.GetValueOrDefault(noun);

    /// <summary>Whether a word without article says of an office that it is held no more (سابق).</summary>
    public bool IsFormer(string key) => _former.Contains(key);

    /// <summary>Whether a folded word tells one of many from the one told before: آخر.</summary>
    public bool IsOther(string folded) => _others.Contains(folded);

    /// <summary>Whether the name of the person before a word stands behind it: "رجل يدعى فلان", "وتدعى فلانة".</summary>
    /// <param name="written">The word as it is written.</param>
    public bool IsNaming(string written) =>
        Folding.WithoutMarks(written) is var word && (_namingWords.Contains(word) || (word is ['و', .. var rest] && _namingWords.Contains(rest)));

    /// <summary>Whether a folded given name is also a common word (سلامة, كامل).</summary>
    public bool IsCommonWord(string folded) => _commonNames.Contains(folded);

    /// <summary>Whether a folded given name is a woman's.</summary>
    public bool IsFemaleName(string folded) => _femaleNames.Contains(folded);

    /// <summary>Whether a folded noun tells an event (هجوم).</summary>
    public bool IsDeed(string noun) => _deeds.Contains(noun);

    /// <summary>Whether a folded noun tells of violence or coercion, for which somebody is to blame.</summary>
    public bool IsHarm(string noun) => _harm.Contains(noun);

    /// <summary>Whether a folded word tells that who stands behind it was killed, hurt or held (مقتل, اعتقل).</summary>
    public bool IsToll(string folded) => _tolls.Contains(folded);

    /// <summary>Whether a bare folded word heads what fights for the body behind it, or with what that fights: قوات المقاومة, مدفعية الجيش.</summary>
    public bool IsForce(string word) => _forces.Contains(word);

    /// <summary>Whether the object of a verb (folded lemma) is whom its subject meets, accuses or forces (استقبل).</summary>
    public bool IsOpposing(string verb) => _opposing.Contains(verb);

    /// <summary>Whether a verb (folded lemma) says something, and to nobody that stands beside it (أعلن).</summary>
    public bool IsSaying(string verb) => _saying.Contains(verb);

    /// <summary>The prepositions (folded) that a word (folded, masculine singular) takes and is cut off a name with: موال ل.</summary>
    public IReadOnlyList<string> PrepositionsOf(string word) => _prepositions.TryGetValue(word, out var prepositions) ? prepositions : [];

    private void LoadGovernors(LexiconTable table)
    {
        // What من begins belongs to a name as often as not (الحزب المقرب من كذا).
        foreach (var row in table.Rows.Where(row => row["kind"] is "link" or "governs" && row["preposition"] != "من"))
        {
            var word = row.Folded("word");
            if (!_prepositions.TryGetValue(word, out var prepositions))
            {
                _prepositions[word] = prepositions = [];
            }

            prepositions.Add(row.Folded("preposition"));
        }
    }

    private void LoadEventWords(LexiconTable frames, LexiconTable speech)
    {
        foreach (var row in frames.Rows.Where(row => row["pos"] is "noun" or "verb" && row["event"].Length > 0))
        {
            var word = row.Folded("word");
            if (row["event"] is "ASSAULT" or "COERCE" && row["strength"] == "strong" && row["when"].Length == 0)
            {
                _harm.Add(word);
            }

            if (row["pos"] == "noun")
            {
                _deeds.Add(word);
            }
            else if (row["event"] == "CONSULT" && $"{row["actor"]},{row["recipient"]}".Split(',', '+').Contains("obj"))
            {
                _opposing.Add(word);
            }
        }

        _opposing.UnionWith(speech.Rows.Where(row => row["kind"] == "with-object").Select(row => row.Folded("pattern")));
        var addressed = speech.Rows.Where(row => row["kind"] == "addressed").Select(row => row.Folded("pattern")).ToHashSet(StringComparer.Ordinal);
        _saying.UnionWith(speech.Rows.Where(row => row["kind"] == "verb" && !row["pattern"].Contains(' ', StringComparison.Ordinal)).Select(row => row.Folded("pattern")).Where(verb => !addressed.Contains(verb)));
    }

    private void LoadTitles(LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var kind = row.Named<TitleClass>("class");
            Predicate? tie = row["relation"] switch
            {
                "" => null,
                "office-in" => Predicate.OfficeIn,
                "leader-of" => Predicate.LeaderOf,
                "member-of" => Predicate.MemberOf,
                "kin-of" => Predicate.KinOf,
                var other => throw row.Error($"unknown relation '{other}'"),
            };
            foreach (var alone in row.List("alone").Select(Folding.Fold))
            {
                (_meant.TryGetValue(alone, out var meant) ? meant : _meant[alone] = new(StringComparer.Ordinal)).Add(row.Folded("title"));
            }

            var sector = row["sector"] is { Length: > 0 } code ? code : null;
            foreach (var (form, gender, number) in Inflected.Of(row, row["title"]))
            {
                Titles.Add(NameWord.Split(form), new Title(row["title"], kind is TitleClass.Lone or TitleClass.Pupil ? TitleClass.Role : kind, sector, tie, gender, number)
                {
                    IsLone = kind is TitleClass.Lone,
                    IsOfSchools = kind is TitleClass.Pupil,
                });
            }
        }
    }

    private void LoadDoers(LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            _doers.Add(row.Folded("noun"), new DoerNoun(
                row.Named<DoerSide>("side"),
                row.List("verbs").Select(Folding.Fold).ToHashSet(StringComparer.Ordinal),
                row.List("deeds").Select(Folding.Fold).ToHashSet(StringComparer.Ordinal)));
        }
    }

    private void LoadRoleNouns(LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            var sector = row["sector"] is { Length: > 0 } code ? code : null;
            foreach (var (form, gender, number) in Inflected.Of(row, row["singular"]))
            {
                RoleNouns.Add(NameWord.Split(form), new RoleNoun(row["singular"], sector, row["class"] == "collective", row["class"] is "member" or "movement", gender, number) { IsOfMovement = row["class"] == "movement", IsPeople = row["class"] == "people" });
            }
        }
    }

    /// <summary>Plurals come last, so that a noun of its own (كتائب) goes before the plural of another.</summary>
    private void LoadOrgHeads(LexiconTable table)
    {
        foreach (var row in table.Rows)
        {
            if (NameWord.Split(row["head"]) is not { Count: > 0 } words)
            {
                throw row.Error("no head");
            }

            var head = Head(row, words);
            (words[0].Article ? DefiniteHeads : OrgHeads).Add(words, head);
            if (head.IsForces || head.IsArms)
            {
                _forces.Add(head.Lemma);
            }
        }

        foreach (var row in table.Rows)
        {
            foreach (var plural in row.List("plural"))
            {
                OrgHeads.Add(NameWord.Split(plural), Head(row, NameWord.Split(row["head"])) with { Plural = true });
            }
        }
    }

    private static OrgHead Head(LexiconRow row, IReadOnlyList<NameWord> words)
    {
        var takes = row.List("takes");
        return new OrgHead(
            string.Join(' ', words.Select(word => word.Key)),
            row["sector"] is { Length: > 0 } code ? code : null,
            row["gender"] == "f" ? Gender.Feminine : Gender.Masculine,
            false,
            takes.Contains("name"),
            takes.Contains("adj"),
            takes.Contains("gen"),
            row["alone"] == "yes",
            row["alone"] == "refers")
        {
            IsArms = takes.Contains("arms"),
            IsForces = takes.Contains("forces"),
            IsOpen = takes.Contains("open"),
        };
    }

    private void LoadNameParts(LexiconTable table)
    {
        var written = new Dictionary<string, NamePartClass>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var (part, folded) = (Class(row), Folding.Fold(row["part"]));
            if (row["common"] == "yes")
            {
                _commonNames.Add(folded);
            }

            if (row["class"] == "given-f")
            {
                _femaleNames.Add(folded);
            }

            if (!written.TryAdd(row["part"], part) && written[row["part"]] != part)
            {
                throw row.Error($"'{row["part"]}' is {written[row["part"]]} in another row");
            }

            // Written as neither (الان), it is what names never are.
            if (!_nameParts.TryAdd(folded, part) && part is NamePartClass.Never)
            {
                _nameParts[folded] = part;
            }
        }

        foreach (var alike in written.GroupBy(w => Folding.Fold(w.Key), StringComparer.Ordinal).Where(alike => alike.Select(w => w.Value).Distinct().Count() > 1))
        {
            _writtenParts.Add(alike.Key, new Dictionary<string, NamePartClass>(alike, StringComparer.Ordinal));
        }

        static NamePartClass Class(LexiconRow row) => row["class"] switch
        {
            "given" or "given-f" => NamePartClass.Given,
            "foreign" => NamePartClass.Foreign,
            "family" => NamePartClass.Family,
            "surname" => NamePartClass.Surname,
            "prefix" => NamePartClass.Prefix,
            "link" => NamePartClass.Link,
            "tail" => NamePartClass.Tail,
            "never" => NamePartClass.Never,
            var other => throw row.Error($"unknown class '{other}'"),
        };
    }
}
