namespace Isnad.Cli.Tests;

/// <summary>Output that one thread writes and another reads meanwhile.</summary>
internal sealed class WatchedWriter : StringWriter
{
    private readonly Lock _using = new();

    public override void Write(char value)
    {
        lock (_using)
        {
            base.Write(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_using)
        {
            base.Write(value);
        }
    }

    public override void WriteLine(string? value) => Write(value + "\n");

    public override string ToString()
    {
        lock (_using)
        {
            return base.ToString();
        }
    }

    /// <summary>The first JSON object, once it is there whole or the program has ended.</summary>
    public async Task<System.Text.Json.Nodes.JsonNode> FirstJsonAsync(Task running)
    {
        while (!running.IsCompleted && !ToString().Contains('}', StringComparison.Ordinal))
        {
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        return System.Text.Json.Nodes.JsonNode.Parse(ToString())!;
    }
}
