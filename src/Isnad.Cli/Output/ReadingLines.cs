using System.Globalization;
using Isnad.Language;

namespace Isnad.Cli.Output;

/// <summary>Shows how a text was read: for each sentence a table of its words, then its names.</summary>
internal sealed class ReadingLines(Terminal terminal)
{
    private static readonly string[] Columns = ["number", "word", "segments", "lemma", "pos", "features", "head", "relation"];

    /// <summary>Writes the tables.</summary>
    public void Write(Reading reading, string reader)
    {
        foreach (var sentence in reading.Sentences)
        {
            Write([.. Columns.Select(c => terminal.Messages["column-" + c])], [.. sentence.Tokens.Select(t => Cells(reading.Text, t))]);
            if (sentence.Names.Count > 0)
            {
                var names = sentence.Names.Select(n =>
                    terminal.Messages["reading-name", Bidi.Isolate(n.Span.In(reading.Text)), terminal.Messages["name-kind-" + Terms.Of(n.Kind)]]);
                terminal.Say("reading-names", string.Join(Separator, names));
            }

            terminal.Line();
        }

        terminal.Say("reading-by", Bidi.Isolate(reader));
    }

    /// <summary>The same as JSON; words count from 0, the root's head is -1.</summary>
    public void WriteJson(Reading reading, string reader) => terminal.WriteJson(new
    {
        Reader = reader,
        Sentences = reading.Sentences.Select(s => new
        {
            Text = s.Span.In(reading.Text),
            Words = s.Tokens.Select(t => new
            {
                t.Index,
                t.Form,
                t.Span,
                Segments = t.Segments.Select(g => new { Text = Written(reading.Text, g), Kind = Terms.Of(g.Kind) }),
                t.Analysis?.Lemma,
                Pos = t.Analysis is { } a ? Terms.Of(a.Pos) : null,
                Features = t.Analysis is { } b ? Features(b.Features) : [],
                t.Analysis?.Verb,
                t.Analysis?.VerbForm,
                t.Head,
                t.Relation,
            }),
            Names = s.Names.Select(n => new { Text = n.Span.In(reading.Text), Kind = Terms.Of(n.Kind), n.First, n.Last }),
        }),
    });

    private string Separator => terminal.Messages.IsRightToLeft ? "، " : ", ";

    private string[] Cells(string text, Token token) =>
    [
        (token.Index + 1).ToString(CultureInfo.InvariantCulture),
        token.Form,
        string.Join('+', token.Segments.Select(s => Written(text, s))),
        token.Analysis?.Lemma ?? "—",
        token.Analysis is { } a ? terminal.Messages["pos-" + Terms.Of(a.Pos)] : "—",
        token.Analysis is { } b ? string.Join(Separator, Features(b.Features).Select(f => terminal.Messages["feature-" + f])) : "",
        token.Relation is null ? "—" : (token.Head + 1).ToString(CultureInfo.InvariantCulture),
        token.Relation ?? "—",
    ];

    // Clitics restored, since fused ones have no letters of their own; the stem as it was written.
    private static string Written(string text, Segment segment) => segment.Kind == SegmentKind.Stem ? segment.Span.In(text) : segment.Folded;

    private static List<string> Features(Features features) =>
    [
        .. features.Verbal is VerbalKind.None or VerbalKind.Finite ? [] : new[] { Terms.Of(features.Verbal) },
        .. features.Aspect == Aspect.Unknown ? [] : new[] { Terms.Of(features.Aspect) },
        .. features.Voice == Voice.Unknown ? [] : new[] { Terms.Of(features.Voice) },
        .. features.Person == 0 ? [] : new[] { "person-" + features.Person.ToString(CultureInfo.InvariantCulture) },
        .. features.Gender == Gender.Unknown ? [] : new[] { Terms.Of(features.Gender) },
        .. features.Number == Number.Unknown ? [] : new[] { Terms.Of(features.Number) },
        .. features.Definite ? new[] { "definite" } : [],
    ];

    private void Write(string[] head, string[][] rows)
    {
        var widths = head.Select((title, c) => rows.Select(row => Width(row[c])).Append(Width(title)).Max()).ToArray();
        foreach (var row in rows.Prepend(head))
        {
            terminal.Line(string.Join("  ", row.Select((cell, c) => Bidi.Isolate(cell) + new string(' ', widths[c] - Width(cell)))).TrimEnd());
        }
    }

    /// <summary>Columns that a cell takes: harakat stand above their letter, isolates take none.</summary>
    private static int Width(string cell) =>
        cell.Count(c => char.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format));
}
