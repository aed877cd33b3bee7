using Isnad.Coding.Events;

namespace Isnad.Coding.Confidences;

/// <summary>Tells how sure a row is.</summary>
internal interface IConfidence
{
    /// <summary>0 to 1.</summary>
    double Of(EventDraft draft);
}
