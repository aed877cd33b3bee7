namespace Isnad.Workbench.Wording;

/// <summary>The shapes of digits.</summary>
public enum DigitShape
{
    /// <summary>0123456789.</summary>
    Western,

    /// <summary>٠١٢٣٤٥٦٧٨٩.</summary>
    Eastern,
}
