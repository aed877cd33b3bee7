namespace Isnad.Language.Learned.Names;

/// <summary>Evidence in few sorts.</summary>
internal static class EvidenceSorts
{
    private const Evidence Persons = Evidence.Given | Evidence.Foreign | Evidence.Family | Evidence.Person;
    private const Evidence Others = Evidence.Settlement | Evidence.Country | Evidence.Region | Evidence.Organization | Evidence.Nationality;

    /// <summary>1 for parts of persons' names, 2 for other names, 3 for other words of the lists, 0 for none.</summary>
    public static uint Sort(this Evidence evidence) =>
        (evidence & Persons) != 0 ? 1u : (evidence & Others) != 0 ? 2u : (evidence & ~Evidence.Prefix) != 0 ? 3u : 0;
}
