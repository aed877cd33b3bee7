namespace Isnad.Coding.Choices;

/// <summary>Lists of signs.</summary>
internal static class SignExtensions
{
    /// <summary>Adds a sign where it holds.</summary>
    public static void AddIf(this List<string> signs, bool holds, string sign)
    {
        if (holds)
        {
            signs.Add(sign);
        }
    }

    /// <summary>Adds a sign that is not there yet.</summary>
    public static void AddOnce(this List<string> signs, string sign) => signs.AddIf(!signs.Contains(sign), sign);
}
