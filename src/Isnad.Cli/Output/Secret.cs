using System.Text;

namespace Isnad.Cli.Output;

/// <summary>Reads what must not be seen: from the terminal without showing it, or as a line of the input where that is a file or another program.</summary>
internal static class Secret
{
    /// <summary>Whether a person types it.</summary>
    public static bool IsTyped => !Console.IsInputRedirected;

    /// <summary>Asks for it on the error stream, so that results stay clean; null where nothing came.</summary>
    public static string? Read(string question)
    {
        if (!IsTyped)
        {
            return Console.In.ReadLine();
        }

        Console.Error.Write(question + " ");
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            switch (key.Key)
            {
                case ConsoleKey.Enter:
                    Console.Error.WriteLine();
                    return typed.Length > 0 ? typed.ToString() : null;
                case ConsoleKey.Backspace:
                    typed.Length = Math.Max(0, typed.Length - 1);
                    break;
                default:
                    _ = char.IsControl(key.KeyChar) ? typed : typed.Append(key.KeyChar);
                    break;
            }
        }
    }
}
