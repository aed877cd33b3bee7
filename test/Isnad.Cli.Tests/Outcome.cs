using System.Text.Json.Nodes;

namespace Isnad.Cli.Tests;

/// <summary>What a run of the program gave.</summary>
internal sealed record Outcome(int Code, string Output, string Error)
{
    public JsonNode Json => JsonNode.Parse(Output)!;
}
