namespace Isnad.Workbench.Wording;

/// <summary>The Arabic names of the Gregorian months.</summary>
public enum MonthFamily
{
    /// <summary>كانون الثاني/يناير.</summary>
    Pair,

    /// <summary>كانون الثاني: the Levant and Iraq.</summary>
    Levant,

    /// <summary>يناير: Egypt, Sudan, the Gulf, Yemen, Libya.</summary>
    Egypt,

    /// <summary>جانفي: Tunisia and Algeria.</summary>
    Tunisia,

    /// <summary>غشت: Morocco and Mauritania.</summary>
    Morocco,
}
