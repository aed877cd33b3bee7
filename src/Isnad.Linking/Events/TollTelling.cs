using Isnad.Record;
using Isnad.Text.Tolls;

namespace Isnad.Linking.Events;

/// <summary>A number of people killed or wounded that the top of a report tells.</summary>
/// <param name="Kind"><see cref="TollSense.Dead"/> or <see cref="TollSense.Injured"/>.</param>
/// <param name="Value">The number.</param>
/// <param name="OfAttackers">It counts those who attacked.</param>
internal sealed record TollTelling(TollSense Kind, Quantity Value, bool OfAttackers);
