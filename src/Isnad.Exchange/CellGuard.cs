namespace Isnad.Exchange;

/// <summary>Keeps a spreadsheet from taking a cell of text for a formula.</summary>
public static class CellGuard
{
    /// <summary>The cell, with an apostrophe before it where it begins with <c>= + - @</c>, a tab or a carriage return.</summary>
    public static string Of(string cell) => cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + cell : cell;
}
