using Isnad.Record;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Names what an event is.</summary>
public static class ActionWords
{
    /// <summary>The mode with its type, such as <c>خطف (اعتداء)</c>; the type alone where there is no mode.</summary>
    public static string Of(Event coded, Words words)
    {
        var type = words["type." + Tokens.Of(coded.Type)];
        return coded.Mode is null ? type : $"{words["mode." + coded.Mode]} ({type})";
    }
}
