namespace Isnad.Coding.Tolls;

/// <summary>What a number of people in an event tells.</summary>
internal enum Toll
{
    Dead,
    Injured,
    Arrested,
    Present,
}
