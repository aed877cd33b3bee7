using Isnad.Coding.Meanings;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Coding.Tests.Meanings;

public sealed class MeaningModelTests
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
            var read = MeaningModel.Load(path, WordVectors.Empty);
            Assert.Equal(model.Meanings(Signs), read.Meanings(Signs));
            Assert.Equal(model.ModesLearned, read.ModesLearned);
            Assert.Equal(model.ModeScores(Signs), read.ModeScores(Signs));
            Assert.Equal("withdraw", read.Likeliest(EventType.Retreat, read.ModeScores(Signs)).Mode);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Likelihoods_are_shares_of_one()
    {
        var likely = Model().Meanings(Signs);
        Assert.Equal(Meaning.Count, likely.Length);
        Assert.Equal(1, likely.Sum(), 4);
        Assert.Equal(Meaning.Of(EventType.Assault), Array.IndexOf(likely, likely.Max()));
    }

    [Fact]
    public void A_type_without_learned_modes_has_none() => Assert.Equal((null, 0), Model().Likeliest(EventType.Assault, Model().ModeScores(Signs)));

    [Fact]
    public void Every_type_has_a_column_of_its_own()
    {
        var types = Enum.GetValues<EventType>();
        Assert.Equal(types, types.Select(type => Meaning.TypeAt(Meaning.Of(type))));
        Assert.DoesNotContain(Meaning.None, types.Select(Meaning.Of));
    }

    [Fact]
    public void Another_file_is_refused_by_name()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "no model at all");
            Assert.Contains(path, Assert.Throws<InvalidDataException>(() => MeaningModel.Load(path, WordVectors.Empty)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static MeaningModel Model()
    {
        var meanings = new LinearModel(4, LinearModel.ColumnsFor(Meaning.Count), 0);
        meanings.Weights[meanings.Row(Signs[0]) + Meaning.Of(EventType.Assault)] = 1.5f;
        var modes = new LinearModel(4, LinearModel.ColumnsFor(2), 0);
        modes.Weights[modes.Row(Signs[1]) + 1] = 0.5f;
        return new MeaningModel(SignTable.Keep(meanings, 4), SignTable.Keep(modes, 4), [(EventType.Retreat, null), (EventType.Retreat, "withdraw")], WordVectors.Empty);
    }
}
