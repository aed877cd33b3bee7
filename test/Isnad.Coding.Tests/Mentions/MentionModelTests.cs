using Isnad.Coding.Mentions;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Coding.Tests.Mentions;

public sealed class MentionModelTests
{
    private static readonly uint[] Signs = [3, 70_000, 4_000_000_000];

    [Fact]
    public void What_is_written_is_read_again()
    {
        var path = Path.GetTempFileName();
        try
        {
            var model = Model();
            model.Save(path);
            Assert.Equal(model.Likelihoods(Signs, canGoOn: true), MentionModel.Load(path, WordVectors.Empty).Likelihoods(Signs, canGoOn: true));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_word_that_nothing_stands_before_goes_on_with_nothing()
    {
        Assert.Equal(Part.Later, Array.IndexOf(Model().Likelihoods(Signs, canGoOn: true), Model().Likelihoods(Signs, canGoOn: true).Max()));
        Assert.Equal(0, Model().Likelihoods(Signs, canGoOn: false)[Part.Later]);
        Assert.Equal(1, Model().Likelihoods(Signs, canGoOn: false).Sum(), 4);
    }

    [Fact]
    public void Kinds_have_columns_of_their_own()
    {
        EntityKind[] learned = [EntityKind.Person, EntityKind.Organization, EntityKind.Group];
        Assert.Equal(learned, learned.Select(kind => Part.KindOf(Part.FirstOf(kind)!.Value)!.Value));
        Assert.Null(Part.FirstOf(EntityKind.Country));
        Assert.Null(Part.KindOf(Part.None));
        Assert.Null(Part.KindOf(Part.Later));
    }

    [Fact]
    public void Another_file_is_refused_by_name()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "no model at all");
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => MentionModel.Load(path, WordVectors.Empty)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static MentionModel Model()
    {
        var model = new LinearModel(4, LinearModel.ColumnsFor(Part.Count), 0);
        model.Weights[model.Row(Signs[0]) + Part.Later] = 2f;
        model.Weights[model.Row(Signs[1]) + 1] = 0.5f;
        model.Pack();
        return new MentionModel(model, WordVectors.Empty);
    }
}
