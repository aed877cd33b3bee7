using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding;

/// <summary>Codes a report: entities, events, relations and claims, each pinned to its words.</summary>
public interface ICoder
{
    /// <summary>Name and version, stored as the coder of every coding, such as <c>isnad/0.1.0 rules/1 files/0a1b2c3d</c>: what it is, how the text was read, and a mark of the lexicon and models it went by.</summary>
    string Version { get; }

    /// <summary>Codes one report from its reading. Thread-safe; never throws on any text.</summary>
    /// <param name="report">The report; its publisher and publication date resolve sources and relative dates.</param>
    /// <param name="reading">The reading of exactly <see cref="Report.Text"/>.</param>
    ReportCoding Code(Report report, Reading reading);
}
