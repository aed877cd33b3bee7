using Isnad.Language.Lexicons;
using Isnad.Text;

namespace Isnad.Quality.Tests;

/// <summary>The lexicon as it ships holds no contradiction and no word that nothing derives.</summary>
public sealed class LexiconTests
{
    [Fact]
    public void The_shipped_lexicon_has_no_findings() =>
        Assert.Empty(LexiconCheck.Run(LexiconTable.DefaultFolder).Select(f => $"{f.File}:{f.Line} {f.Code} {string.Join(' ', f.Arguments)}"));
}
