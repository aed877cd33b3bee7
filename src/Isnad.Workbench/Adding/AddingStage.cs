namespace Isnad.Workbench.Adding;

/// <summary>How far an addition is.</summary>
public enum AddingStage
{
    /// <summary>Files are being read.</summary>
    Reading,

    /// <summary>Reports without a publication date wait for a person.</summary>
    Waiting,

    /// <summary>Reports are being coded.</summary>
    Coding,

    /// <summary>All is done.</summary>
    Done,

    /// <summary>It ended early; what was kept stays.</summary>
    Failed,
}
