namespace Isnad.Language.Learned.Names;

/// <summary>What stands around a word in its sentence.</summary>
internal record struct WordSetting
{
    /// <summary>Lists that hold a phrase of several words beginning here.</summary>
    public Evidence Begin { get; set; }

    /// <summary>Lists that hold a phrase going on here.</summary>
    public Evidence Inside { get; set; }

    /// <summary>0 outside quotation marks, else 1 and how many words since the mark, at most 4.</summary>
    public int Quoted { get; set; }

    /// <summary>The quotation marks or brackets around it.</summary>
    public Enclosure Enclosure { get; set; }
}
