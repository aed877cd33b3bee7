using System.Buffers;
using Isnad.Language.Segmentation;

namespace Isnad.Language.Rules;

/// <summary>A reading with what the context rules ask of it, worked out once.</summary>
internal sealed class Cue
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create("،,.:؛!؟?()«»\"“”-–—*…");

    public Cue(WordReading reading, string before, bool first)
    {
        Reading = reading;
        var analysis = reading.Analysis;
        Features = analysis.Features;
        Finite = analysis.Pos is Pos.Verb or Pos.Auxiliary;
        Perfect = Finite && Features.Aspect == Aspect.Perfect;
        Imperfect = Finite && Features.Aspect == Aspect.Imperfect;
        Nominal = analysis.Pos is Pos.Noun or Pos.Adjective or Pos.ProperNoun or Pos.X;
        Adjective = analysis.Pos == Pos.Adjective;
        Preposed = reading.Has(SegmentKind.Preposition);
        Conjoined = reading.Has(SegmentKind.Conjunction);
        Owned = reading.Has(SegmentKind.Pronoun);
        Definite = Features.Definite || (Nominal && Owned);
        First = first;
        Break = first || before.AsSpan().ContainsAny(Punctuation);
        Score = analysis.Score;
    }

    public WordReading Reading { get; }

    public Features Features { get; }

    public bool Finite { get; }

    public bool Perfect { get; }

    public bool Imperfect { get; }

    /// <summary>Noun, adjective, name or unknown.</summary>
    public bool Nominal { get; }

    public bool Adjective { get; }

    /// <summary>Carries a proclitic preposition.</summary>
    public bool Preposed { get; }

    /// <summary>Carries و or ف.</summary>
    public bool Conjoined { get; }

    /// <summary>Carries an enclitic pronoun.</summary>
    public bool Owned { get; }

    /// <summary>By article or pronoun.</summary>
    public bool Definite { get; }

    /// <summary>First word of its sentence.</summary>
    public bool First { get; }

    /// <summary>Punctuation stands before it.</summary>
    public bool Break { get; }

    public double Score { get; }

    public Pos Pos => Reading.Analysis.Pos;

    public string Role => Reading.Role;

    public bool VerbalNoun => Features.Verbal == VerbalKind.VerbalNoun;

    /// <summary>A noun that a genitive can follow.</summary>
    public bool Open => Nominal && !Definite && !Adjective;
}
