using Isnad.Linking.Vocabulary;
using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>What of a coded event is compared with events of other reports.</summary>
internal sealed record EventSketch
{
    /// <summary>The report.</summary>
    public required string Report { get; init; }

    /// <summary>The coded event.</summary>
    public required Event Event { get; init; }

    /// <summary>Place among the events of the report, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>The sentences that name it, from 0, in order.</summary>
    public required IReadOnlyList<int> Sentences { get; init; }

    /// <summary>Words of the sentence of its trigger.</summary>
    public required WordVector Words { get; init; }

    /// <summary>First and last day that its date may mean; null where it has none or an open one.</summary>
    public (int First, int Last)? Days { get; init; }

    /// <summary>Keys of its actors and recipients (see <see cref="Entities.EntityNames"/>).</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    /// <summary>Key of its place; null where it has none.</summary>
    public string? Place { get; init; }

    /// <summary>Whether the place is a state as a whole.</summary>
    public bool PlaceIsCountry { get; init; }

    /// <summary>Whether it could be what the report is about: told in the first sentences, and not as background.</summary>
    public bool IsEarly => Sentences[0] < Lead.Reach && !Event.Historical;
}
