namespace Isnad.Text;

/// <summary>The particles written onto the front of a word: و ف, then ب ل ك, then the article.</summary>
/// <param name="Length">How many letters they take, the article included.</param>
/// <param name="And">Whether و is among them.</param>
/// <param name="Article">Whether the article is.</param>
public readonly record struct Clitics(int Length, bool And, bool Article)
{
    /// <summary>The letters before the article: where a span that leaves out the particles begins.</summary>
    public int BeforeArticle { get; private init; }

    /// <summary>No particles.</summary>
    public static Clitics None => default;

    /// <summary>The ways of cutting particles off a folded word, fewest letters first; each leaves two letters or more.</summary>
    public static IEnumerable<Clitics> Cuts(string form)
    {
        yield return None;
        foreach (var conjunction in new[] { 0, 1 })
        {
            if (conjunction == 1 && (form.Length < 3 || form[0] is not ('و' or 'ف')))
            {
                yield break;
            }

            var and = conjunction == 1 && form[0] == 'و';
            if (conjunction == 1)
            {
                yield return new Clitics(1, and, false) { BeforeArticle = 1 };
            }

            if (Leaves(form, conjunction, "ال"))
            {
                yield return new Clitics(conjunction + 2, and, true) { BeforeArticle = conjunction };
            }

            if (form.Length > conjunction + 2 && form[conjunction] is 'ب' or 'ل' or 'ك')
            {
                yield return new Clitics(conjunction + 1, and, false) { BeforeArticle = conjunction + 1 };
                if (Leaves(form, conjunction + 1, "ال"))
                {
                    yield return new Clitics(conjunction + 3, and, true) { BeforeArticle = conjunction + 1 };
                }
                else if (Leaves(form, conjunction, "لل"))
                {
                    yield return new Clitics(conjunction + 2, and, true) { BeforeArticle = conjunction + 1 };
                }
            }
        }
    }

    /// <summary>Whether the whole of a folded run is particles, as before digits: "و", "ال", "بال".</summary>
    public static bool IsOnly(string form) => form is "و" or "ف" or "ب" or "ل" or "ك" or "ال" or "وال" or "بال" or "لل" or "كال" or "فال" or "وب" or "ول" or "ولل" or "وبال" or "فب" or "فل";

    private static bool Leaves(string form, int at, string prefix) =>
        form.Length >= at + prefix.Length + 2 && form.AsSpan(at).StartsWith(prefix, StringComparison.Ordinal);
}
