using Isnad.Record;
using Isnad.Workbench.Reading;
using Isnad.Workbench.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Isnad.Workbench.Pages;

/// <summary>One paragraph of a report. Written by hand, as no space may come between its inline elements:
/// a mark often begins inside a word, and its letters must stay joined.</summary>
public sealed class MarkedParagraph : ComponentBase
{
    /// <summary>The page.</summary>
    [Parameter, EditorRequired]
    public PageView View { get; set; } = null!;

    /// <summary>The coding that the marks come from.</summary>
    [Parameter]
    public ReportCoding? Coding { get; set; }

    /// <summary>The paragraph.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Segment> Segments { get; set; } = [];

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "p");
        foreach (var segment in Segments)
        {
            if (segment.Marks.Count == 0)
            {
                builder.AddContent(1, segment.Text);
                continue;
            }

            foreach (var anchor in segment.Anchors.Skip(1))
            {
                builder.OpenElement(2, "span");
                builder.AddAttribute(3, "id", anchor);
                builder.CloseElement();
            }

            AddSegment(builder, segment);
        }

        builder.CloseElement();
    }

    private void AddSegment(RenderTreeBuilder builder, Segment segment)
    {
        // The event says most, so its row is where a click leads; of several entities the innermost.
        var leading = segment.Marks.LastOrDefault(m => m.Kind == MarkKind.Event)
            ?? segment.Marks.LastOrDefault(m => m.Kind is MarkKind.Claim or MarkKind.Time)
            ?? segment.Marks[^1];
        builder.OpenElement(4, "a");
        builder.AddAttribute(5, "class", string.Join(' ', ClassesOf(segment).Prepend("s").Distinct(StringComparer.Ordinal)));
        builder.AddAttribute(6, "id", segment.Anchors.Count > 0 ? segment.Anchors[0] : null);
        builder.AddAttribute(7, "href", "#" + leading.Id);
        builder.AddAttribute(8, "tabindex", leading.Kind == MarkKind.Event ? null : "-1");
        builder.AddAttribute(9, "title", TitleOf(leading));
        builder.AddAttribute(10, "data-marks", string.Join(' ', segment.Marks.Select(m => $"{Tokens.Of(m.Kind)}:{m.Id}").Distinct(StringComparer.Ordinal)));
        builder.AddContent(11, segment.Text);
        builder.CloseElement();
    }

    private IEnumerable<string> ClassesOf(Segment segment)
    {
        foreach (var mark in segment.Marks)
        {
            yield return Tokens.Of(mark.Kind);
            if (mark.Kind == MarkKind.Event && EventOf(mark.Id) is { } coded)
            {
                yield return "st-" + Tokens.Of(Standings.Of(coded));
            }
        }
    }

    private string? TitleOf(Mark mark)
    {
        if (Coding?.EntityOf(mark.Id) is { } entity)
        {
            return entity.Name;
        }

        return EventOf(mark.Id) is { } coded
            ? $"{ActionWords.Of(coded, View.Words)} · {View.Words["standing." + Tokens.Of(Standings.Of(coded))]}"
            : null;
    }

    private Event? EventOf(string id) => Coding?.Events.FirstOrDefault(e => e.Id == id);
}
