namespace Isnad.Workbench.Wording;

/// <summary>Light or dark.</summary>
public enum PageTheme
{
    /// <summary>As the reader's system has it.</summary>
    System,

    /// <summary>Dark letters on light paper.</summary>
    Light,

    /// <summary>Light letters on dark paper.</summary>
    Dark,
}
