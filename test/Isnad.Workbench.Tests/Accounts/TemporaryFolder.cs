namespace Isnad.Workbench.Tests.Accounts;

/// <summary>A folder that a test has to itself.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-accounts-");

    public string Path => _folder.FullName;

    public void Dispose() => _folder.Delete(recursive: true);
}
