using Isnad.Coding.Events;

namespace Isnad.Coding.Statuses;

/// <summary>Nouns of what is told not to have been: دون اعتقال, دون تسجيل أي اعتقال, دون أن يبلغ عن اعتقال أي شخص.</summary>
internal static class DeniedNouns
{
    /// <summary>Words back to the particle where أي stands beside the noun.</summary>
    private const int Reach = 5;

    /// <summary>أي, folded.</summary>
    private const string OfAny = "اي";

    /// <summary>حال دون: what is kept from happening is told by that verb.</summary>
    private const string Prevents = "حال";

    /// <summary>The particle that denies a noun; -1 for none.</summary>
    public static int Particle(Discourse discourse, int word)
    {
        if (discourse.IsVerb(word))
        {
            return -1;
        }

        var (start, end) = (discourse.SentenceStart(discourse.SentenceOf(word)), discourse.SentenceEnd(discourse.SentenceOf(word)));
        var any = (word > start && discourse[word - 1].Stem.Folded is OfAny) || (word + 1 < end && discourse[word + 1].Stem.Folded is OfAny);
        for (var at = word - 1; at >= Math.Max(start, word - (any ? Reach : 1)); at--)
        {
            if (discourse[at].Stem.Folded is "دون" or "بدون")
            {
                return at == start || discourse.BaseOf(at - 1) != Prevents ? at : -1;
            }

            if (discourse[at + 1].Before.AsSpan().IndexOfAny('،', ',') >= 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether such a particle denies a noun.</summary>
    public static bool Holds(Discourse discourse, int word) => Particle(discourse, word) >= 0;
}
