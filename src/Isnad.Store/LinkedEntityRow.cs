using Isnad.Record;

namespace Isnad.Store;

/// <summary>A linked entity in a list.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name.</param>
/// <param name="Country">English short name of its country; null where unknown.</param>
/// <param name="Mentions">Entities of reports that it stands for.</param>
public sealed record LinkedEntityRow(string Id, EntityKind Kind, string Name, string? Country, long Mentions);
