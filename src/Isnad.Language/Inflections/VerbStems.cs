namespace Isnad.Language.Inflections;

/// <summary>Shapes stems from templates: hollow, doubled and defective roots, and the merging of glides and hamzas.</summary>
internal sealed class VerbStems
{
    private readonly Root _root;
    private readonly VerbPattern _pattern;

    public VerbStems(Root root, string vowels)
    {
        _root = root;
        _pattern = VerbPattern.Of(root, vowels);
        Perfect = Shape(_pattern.Perfect, active: true, perfect: true);
        Imperfect = Shape(_pattern.Imperfect, active: true, perfect: false);
        PassivePerfect = Shape(_pattern.PassivePerfect, active: false, perfect: true);
        PassiveImperfect = Shape(_pattern.PassiveImperfect, active: false, perfect: false);
    }

    public VerbStem Perfect { get; }

    public VerbStem Imperfect { get; }

    public VerbStem PassivePerfect { get; }

    public VerbStem PassiveImperfect { get; }

    public char Prefix => _pattern.Prefix;

    public Root Root => _root;

    /// <summary>The imperative's stem: أخذ, أكل, أمر lose their first letter.</summary>
    public VerbStem Imperative => _root.Form == "1" && _root.Letters is "ءخذ" or "ءكل" or "ءمر"
        ? Shape("2u3", active: true, perfect: false)
        : Imperfect;

    /// <summary>The stem of a template.</summary>
    public VerbStem Shape(string template, bool active, bool perfect)
    {
        if (_root.Hollow && template.Contains('2', StringComparison.Ordinal))
        {
            return Hollow(template, active && perfect && _root.Form == "1");
        }

        if (_root.Doubled && template.Contains('2', StringComparison.Ordinal))
        {
            return new(_root.Fill(Contract(template, '2')), _root.Fill(template), false, false);
        }

        if (_root.Form is "9" or "Q4")
        {
            return new(_root.Fill(Contract(template, _root.Form == "9" ? '3' : '4')), _root.Fill(template), false, false);
        }

        var stem = _root.Fill(template);
        if (!_root.Defective)
        {
            return new(stem, stem, false, false);
        }

        var vowel = stem[^2];
        var alef = _root.Form == "1" && active && perfect && vowel == 'a' && _root.Last == 'و';
        stem = stem[..^1] + (vowel == 'u' || alef ? 'و' : 'ي');
        return new(stem, stem, true, alef);
    }

    /// <summary>Merges what sounds cannot keep: two hamzas in one syllable, a glide after its unlike vowel.</summary>
    public static string Merge(string sounds)
    {
        if (!NeedsMerge(sounds))
        {
            return sounds;
        }

        var merged = new System.Text.StringBuilder(sounds.Length);
        for (var i = 0; i < sounds.Length; i++)
        {
            var closed = i + 2 < sounds.Length && !Orthography.IsVowel(sounds[i + 2]) && sounds[i + 2] != '~' && sounds[i + 2] != 'T';
            var next = i + 1 < sounds.Length ? sounds[i + 1] : '\0';
            var glide = closed && sounds[i] is 'i' or 'u' && next is 'و' or 'ي' && sounds[i + 2] != next;
            var hamza = closed && Orthography.IsShort(sounds[i]) && next == 'ء' && i > 0 && sounds[i - 1] == 'ء';
            if (closed && (glide || hamza))
            {
                merged.Append(char.ToUpperInvariant(sounds[i]));
                i++;
            }
            else
            {
                merged.Append(sounds[i]);
            }
        }

        return merged.ToString();
    }

    private static bool NeedsMerge(string sounds)
    {
        for (var i = 0; i + 1 < sounds.Length; i++)
        {
            if ((sounds[i] is 'i' or 'u' && sounds[i + 1] is 'و' or 'ي') || (i > 0 && sounds[i - 1] == 'ء' && sounds[i + 1] == 'ء'))
            {
                return true;
            }
        }

        return false;
    }

    private VerbStem Hollow(string template, bool firstPerfect)
    {
        var middle = template.IndexOf('2', StringComparison.Ordinal);
        var before = template[middle - 1];
        var vowel = template[middle + 1];
        var opened = Orthography.IsVowel(before);
        var sound = !opened ? vowel : before == 'u' && vowel == 'i' ? 'i' : 'a';
        var head = template[..(opened ? middle - 1 : middle)];
        var tail = template[(middle + 2)..];
        var brief = firstPerfect ? (_pattern.Imperfect.Contains("2u", StringComparison.Ordinal) ? 'u' : 'i') : sound;
        return new(_root.Fill(head + char.ToUpperInvariant(sound) + tail), _root.Fill(head + brief + tail), false, false);
    }

    private static string Contract(string template, char doubled)
    {
        var at = template.IndexOf(doubled, StringComparison.Ordinal);
        var vowel = template[at + 1];
        if (!Orthography.IsShort(vowel))
        {
            return template;
        }

        var joined = template.Remove(at + 1, 1);
        return Orthography.IsVowel(joined[at - 1]) ? joined : joined.Insert(at, vowel.ToString());
    }
}
