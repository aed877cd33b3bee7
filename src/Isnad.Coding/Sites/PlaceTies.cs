using Isnad.Coding.Events;

namespace Isnad.Coding.Sites;

/// <summary>Tells how a place is tied to its sentence: by which preposition, directly or through place nouns (في ضواحي مدينة).</summary>
internal sealed class PlaceTies(Discourse discourse)
{
    private const int Reach = 4;

    /// <param name="word">First word of the place.</param>
    /// <param name="trigger">The event word that the place may belong to.</param>
    public PlaceTie Of(int word, int trigger)
    {
        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(word)), word - Reach);
        if (Preposition(discourse.PrepositionOf(word)) is { } own)
        {
            return Near(own, word, start);
        }

        var through = false;
        for (var back = word - 1; back >= start; back--)
        {
            if (Preposition(discourse[back].Stem.Folded) is { } free)
            {
                return Near(free, back + 1, start);
            }

            if (!IsPlaceNoun(back))
            {
                break;
            }

            if (Preposition(discourse.PrepositionOf(back)) is { } governing)
            {
                return Near(governing, back, start);
            }

            through = true;
        }

        return through ? PlaceTie.Beside : word - 1 == trigger ? PlaceTie.Genitive : PlaceTie.Bare;
    }

    private static PlaceTie? Preposition(string? folded) => folded switch
    {
        "في" or "ب" or "قرب" or "داخل" or "وسط" or "خارج" or "امام" or "قباله" => PlaceTie.In,
        "الي" or "علي" or "نحو" or "تجاه" or "باتجاه" => PlaceTie.Towards,
        "ل" => PlaceTie.Of,
        "من" => PlaceTie.From,
        "عن" or "بين" or "مع" or "ضد" or "عبر" or "حول" => PlaceTie.Other,
        _ => null,
    };

    /// <summary>"بالقرب من حلب", "على مقربة من حلب": what is so near to a place does not come from it.</summary>
    /// <param name="tie">The tie by the preposition alone.</param>
    /// <param name="word">The word behind the preposition.</param>
    /// <param name="start">The first word that may belong to it.</param>
    private PlaceTie Near(PlaceTie tie, int word, int start) =>
        tie is PlaceTie.From && word - 2 >= start && discourse[word - 1].Stem.Folded is "من" && discourse[word - 2].Stem.Folded is "قرب" or "مقربه" ? PlaceTie.In : tie;

    private bool IsPlaceNoun(int word) =>
        discourse.ClassOf(word) is "territory" or "facility"
        || discourse[word].Stem.Folded is "شرق" or "غرب" or "شمال" or "جنوب" or "شرقي" or "غربي" or "شمالي" or "جنوبي"
            or "ضواحي" or "انحاء" or "محيط" or "قلب" or "جوار" or "مشارف" or "اطراف";
}
