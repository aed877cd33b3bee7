using Isnad.Record;
using Isnad.Text;

namespace Isnad.Workbench.Reading;

/// <summary>A date as people type it into a field: in the digits of their keyboard.</summary>
public static class TypedDate
{
    /// <summary>What a field takes for a year, a month or a day, as HTML's <c>pattern</c>.</summary>
    public const string Pattern = $"{Digit}{{4}}(-{Digit}{{2}}(-{Digit}{{2}})?)?";

    private const string Digit = "[0-9٠-٩۰-۹]";

    /// <summary>The date; null where the text is none.</summary>
    public static Edtf? Of(string? text) => Edtf.TryParse(Folding.Fold(text ?? "").Trim().ToUpperInvariant(), out var date) ? date : null;
}
