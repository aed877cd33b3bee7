using Isnad.Coding.Choices;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Cli.Output;

/// <summary>Tells why parts of a row were coded so: part, rule and words.</summary>
internal sealed class ReasonLines(Terminal terminal, string text)
{
    /// <summary>Text of the report that the reasons point into.</summary>
    public string Text => text;

    /// <summary>Writes a line for each reason.</summary>
    public void Write(IReadOnlyList<Reason> reasons)
    {
        foreach (var reason in reasons)
        {
            var words = reason.Evidence is { } span ? Bidi.Isolate(span.In(text)) : "—";
            terminal.Say("explain-reason", terminal.Messages.Find("part-" + reason.Part) ?? reason.Part, Bidi.Isolate(reason.Rule), words);
        }

        if (reasons.Count == 0)
        {
            terminal.Say("explain-none");
        }

        WriteSigns(reasons);
    }

    /// <summary>What the signs mean that learned choices name.</summary>
    private void WriteSigns(IReadOnlyList<Reason> reasons)
    {
        var signs = SignGlossary.Load(LexiconTable.DefaultFolder).Of(reasons, terminal.Messages.IsRightToLeft);
        if (signs.Count == 0)
        {
            return;
        }

        terminal.Line();
        terminal.Say("explain-signs");
        foreach (var (sign, meaning) in signs)
        {
            terminal.Line($"  {Bidi.Isolate(sign)}: {meaning}");
        }
    }

    /// <summary>The reasons with their words, for machines.</summary>
    public IEnumerable<object> Json(IReadOnlyList<Reason> reasons) => reasons.Select(r => new { r.Part, r.Rule, r.Evidence, Words = r.Evidence?.In(text) });
}
