using Isnad.Text;

namespace Isnad.Language.Segmentation;

/// <summary>What the readings of one word say against each other, before any context.</summary>
internal static class Rivalry
{
    /// <summary>Against cutting a clitic off a word that is a lemma as it stands (وزير, بلد).</summary>
    private const double CutLemma = -0.5;

    /// <summary>Against a participle where the letters are a noun or verbal noun too (المرحلة, مكافحة).</summary>
    private const double ParticipleBesideNoun = -0.8;

    /// <summary>The readings with scores that know of each other.</summary>
    public static List<WordReading> Weighed(List<WordReading> readings, string word)
    {
        var whole = readings.Exists(r => r.Known && r.Segments.Count == 1 && Folding.Fold(r.Analysis.Lemma) == word);
        var noun = readings.Exists(r => r.Known && r.Analysis.Pos == Pos.Noun && r.Analysis.Features.Number != Number.Dual);
        for (var i = 0; i < readings.Count; i++)
        {
            var penalty = 0.0;
            penalty += whole && readings[i].Segments.Count > 1 ? CutLemma : 0;
            penalty += noun && readings[i].Analysis.Features.Verbal is VerbalKind.ActiveParticiple or VerbalKind.PassiveParticiple ? ParticipleBesideNoun : 0;
            if (penalty < 0)
            {
                readings[i] = readings[i] with { Analysis = readings[i].Analysis with { Score = readings[i].Analysis.Score + penalty } };
            }
        }

        return readings;
    }
}
