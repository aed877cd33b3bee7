using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Isnad.Workbench.Pages;

/// <summary>An SVG <c>text</c>, which Razor takes for a word of its own.</summary>
public sealed class SvgText : ComponentBase
{
    /// <summary>Where it stands; a number or a percentage.</summary>
    [Parameter, EditorRequired] public string X { get; set; } = "";

    /// <summary>Its base line.</summary>
    [Parameter, EditorRequired] public string Y { get; set; } = "";

    /// <summary>What it says.</summary>
    [Parameter, EditorRequired] public string Content { get; set; } = "";

    /// <summary>Its style class.</summary>
    [Parameter] public string? Class { get; set; }

    /// <summary>Only to be seen: what bears it is named otherwise.</summary>
    [Parameter] public bool Silent { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", Y);
        builder.AddAttribute(3, "class", Class);
        builder.AddAttribute(4, "aria-hidden", Silent ? "true" : null);
        builder.AddContent(5, Content);
        builder.CloseElement();
    }
}
