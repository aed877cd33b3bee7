using Isnad.Coding.Claims;
using Isnad.Coding.Meanings;
using Isnad.Coding.Mentions;
using Isnad.Language.Contexts;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Coding.Contexts;

/// <summary>A context model with what its vectors say of the choices of coding (<c>contexts.bin</c>).</summary>
internal sealed class ContextHeads
{
    /// <summary>The four bytes that the file begins with.</summary>
    public const int Magic = 0x43_4E_53_49;

    /// <summary>Which scorer weighs for each task: who else is weighed as who.</summary>
    private static readonly int[] ScorerOf = [0, 1, 0, 1, 2, 3, 4, 5];
    private readonly PairScorer[] _scorers;
    private readonly float[][] _nobody;

    private ContextHeads(BinaryReader reader)
    {
        Model = ContextModel.Load(reader);
        Units = reader.ReadInt32();
        var modes = reader.ReadInt32();
        if (Units is <= 0 or > 1024 || Units % 8 != 0 || modes is <= 0 or > 1024)
        {
            throw new ArgumentException($"{Units} units and {modes} modes are no heads", nameof(reader));
        }

        var vector = Model.Size.Vector;
        _scorers = [.. Enumerable.Range(0, ScorerOf.Max() + 1).Select(_ => PairScorer.Load(reader, vector, Units))];
        _nobody = [.. ScorerOf.Select(_ => ContextNumbers.Read(reader, 1, Units))];
        Meaning = LinearHead.Load(reader, vector, Meanings.Meaning.Count);
        Mode = LinearHead.Load(reader, vector, modes);
        Status = LinearHead.Load(reader, vector, Enum.GetValues<EventStatus>().Length);
        StanceIn = LinearHead.Load(reader, 3 * vector, Units);
        Stance = LinearHead.Load(reader, Units, ClaimSigns.Outcomes.Length);
        TieIn = LinearHead.Load(reader, 2 * vector, Units);
        TieFar = ContextNumbers.Read(reader, PairScorer.Distances, Units);
        Tie = LinearHead.Load(reader, Units, Relations.Tie.Count);
        Mention = LinearHead.Load(reader, vector, Part.Count);
    }

    /// <summary>Name of the file in the folder of models.</summary>
    public static string FileName => "contexts.bin";

    /// <summary>Name and version, for codings.</summary>
    public static string Version => "contexts/1";

    /// <summary>Makes the vectors of words.</summary>
    public ContextModel Model { get; }

    /// <summary>Hidden units of every head.</summary>
    public int Units { get; }

    /// <summary>What a word means, by column of <see cref="Meanings.Meaning"/>.</summary>
    public LinearHead Meaning { get; }

    /// <summary>Of which mode an event is, by column of the model of meanings that it was learned beside.</summary>
    public LinearHead Mode { get; }

    /// <summary>Whether an event took place.</summary>
    public LinearHead Status { get; }

    /// <summary>From event, saying and source to hidden units.</summary>
    public LinearHead StanceIn { get; }

    /// <summary>From these to stances.</summary>
    public LinearHead Stance { get; }

    /// <summary>From two mentions to hidden units.</summary>
    public LinearHead TieIn { get; }

    /// <summary>Hidden units for each distance of them.</summary>
    public float[] TieFar { get; }

    /// <summary>From these to ties.</summary>
    public LinearHead Tie { get; }

    /// <summary>What a word is to a mention.</summary>
    public LinearHead Mention { get; }

    /// <summary>Loads a model.</summary>
    /// <exception cref="InvalidDataException">The file is none of ours, damaged or cut short.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static ContextHeads Load(string path) => ModelFile.Read(path, Magic, "context model", reader => new ContextHeads(reader));

    /// <summary>Checks that it was learned beside a model of meanings: both number modes alike.</summary>
    /// <param name="meanings">The model; null for none.</param>
    /// <param name="folder">The folder of both, for the message.</param>
    /// <exception cref="InvalidDataException">It was not.</exception>
    public void Belongs(MeaningModel? meanings, string folder)
    {
        if (meanings is not null && meanings.ModesLearned.Length != Mode.Outcomes)
        {
            throw new InvalidDataException($"{Path.Combine(folder, FileName)} belongs to another {MeaningModel.FileName}");
        }
    }

    /// <summary>What weighs the candidates of a choice.</summary>
    public PairScorer ScorerFor(ContextTask task) => _scorers[ScorerOf[(int)task]];

    /// <summary>Its number: choices of one number share what their words say.</summary>
    public static int ScorerNumber(ContextTask task) => ScorerOf[(int)task];

    /// <summary>Hidden units of nobody, in place of a candidate.</summary>
    public ReadOnlySpan<float> NobodyFor(ContextTask task) => _nobody[(int)task];
}
