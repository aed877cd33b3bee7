namespace Isnad.Training.Habits;

/// <summary>How often a party does something, suffers it, and is told of.</summary>
internal readonly record struct Count(int Does, int Suffers, int Told);
