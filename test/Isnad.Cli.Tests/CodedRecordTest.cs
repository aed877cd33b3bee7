namespace Isnad.Cli.Tests;

/// <summary>A test that begins with a record into which the sample reports were coded.</summary>
public abstract class CodedRecordTest : IAsyncLifetime
{
    /// <summary>The program, with the record beside it.</summary>
    private protected TestProgram Coded { get; } = new();

    public async ValueTask InitializeAsync()
    {
        Coded.WriteReports();
        await Coded.RunAsync("code", Coded["in"], "--record", Coded.Record);
    }

    public ValueTask DisposeAsync()
    {
        Coded.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
