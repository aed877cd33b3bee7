using System.Text;
using System.Text.Json;

namespace Isnad.Store;

/// <summary>The place of a row in an ordered list, as opaque text: the next page begins after it, whatever was inserted meanwhile.</summary>
internal static class Cursor
{
    /// <summary>Writes the ordering values of a row.</summary>
    public static string Of(params string[] keys) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(keys))).Replace('+', '-').Replace('/', '_').TrimEnd('=');

    /// <summary>Reads them; null for what is no cursor of <paramref name="count"/> keys.</summary>
    public static string[]? Read(string? cursor, int count)
    {
        if (cursor is null)
        {
            return null;
        }

        try
        {
            var text = cursor.Replace('-', '+').Replace('_', '/');
            var bytes = Convert.FromBase64String(text.PadRight((text.Length + 3) / 4 * 4, '='));
            var keys = JsonSerializer.Deserialize<string[]>(bytes);
            return keys?.Length == count ? keys : null;
        }
        catch (Exception e) when (e is FormatException or JsonException)
        {
            return null;
        }
    }
}
