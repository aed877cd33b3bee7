using CsCheck;

namespace Isnad.Text.Tests;

/// <summary>Generators of text that looks like Arabic and of text that looks like nothing.</summary>
internal static class ArabicText
{
    private const string Likely = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئٱکیھ ًٌٍَُِّْٰـ٠١٢٣۴۵۶0123 .!؟?…،؛\"»«)(\n\r\u200F\u200D\uFEFF\uFEFB\uFDFA\uFDF2\uFE8D\uFD3E\uFD3FaBÉ_²Ⅻ";

    /// <summary>Arabic letters, marks, digits, ligatures, whole emoji and halves of them.</summary>
    public static Gen<string> Near { get; } = Gen.OneOf(
        Gen.Char[Likely + "\uD83D\uDE00"].Array[0, 80].Select(letters => new string(letters)),
        Gen.Char.Array[0, 40].Select(letters => new string(letters)),
        Gen.String);
}
