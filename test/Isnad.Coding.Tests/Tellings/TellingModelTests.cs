using Isnad.Coding.Tellings;
using Isnad.Language.Learned;

namespace Isnad.Coding.Tests.Tellings;

public sealed class TellingModelTests
{
    [Fact]
    public void What_is_written_is_read_again_and_another_file_is_refused_by_name()
    {
        var path = Path.GetTempFileName();
        try
        {
            var weights = new LinearModel(4, 1, 0);
            weights.Weights[7] = 1.5f;
            var model = new TellingModel(weights, WordVectors.Empty);
            model.Save(path);
            Assert.Equal(1.5f, TellingModel.Load(path, WordVectors.Empty).Score([7, 8]));
            File.WriteAllText(path, "no model at all");
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => TellingModel.Load(path, WordVectors.Empty)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
