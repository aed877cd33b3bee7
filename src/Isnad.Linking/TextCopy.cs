namespace Isnad.Linking;

/// <summary>A report whose text is that of another and was therefore not coded itself.</summary>
/// <param name="Id">Its own identifier.</param>
/// <param name="Publisher">Its outlet; null where unknown.</param>
public sealed record TextCopy(string Id, string? Publisher);
