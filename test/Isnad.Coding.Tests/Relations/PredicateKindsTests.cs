using Isnad.Coding.Relations;
using Isnad.Coding.Tests.Actors;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Relations;

public sealed class PredicateKindsTests
{
    [Fact]
    public void Every_predicate_has_a_row_and_a_country_holds_no_office()
    {
        var kinds = PredicateKinds.Load(ActorTestBed.Lexicon);
        Assert.All(Enum.GetValues<Predicate>(), predicate =>
            Assert.Contains(Enum.GetValues<EntityKind>(), subject => Enum.GetValues<EntityKind>().Any(@object => kinds.Allow(predicate, subject, @object))));
        Assert.True(kinds.Allow(Predicate.OfficeIn, EntityKind.Person, EntityKind.Country));
        Assert.False(kinds.Allow(Predicate.OfficeIn, EntityKind.Country, EntityKind.Person));
        Assert.True(kinds.TiesOne(Predicate.LocatedIn));
        Assert.False(kinds.TiesOne(Predicate.MemberOf));
    }

    [Theory]
    [InlineData("kin-off\tperson\tperson\t-", "kin-off")]
    [InlineData("kin-of\tpersonnel\tperson\t-", "personnel")]
    [InlineData("kin-of\tperson,group\tperson\t-", "person,group")]
    [InlineData("kin-of\t1\tperson\t-", "1")]
    [InlineData("kin-of\tperson\t-\t-", "objects")]
    [InlineData("kin-of\tperson\tperson\tmaybe", "maybe")]
    public void A_row_that_is_not_understood_is_told_with_its_file_and_line(string row, string reason)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "predicates.tsv"), "predicate\tsubjects\tobjects\tone\n" + row + "\n");
            var error = Assert.Throws<LexiconException>(() => PredicateKinds.Load(folder.FullName));
            Assert.Contains("predicates.tsv", error.Message, StringComparison.Ordinal);
            Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_predicate_has_one_row()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "predicates.tsv"), "predicate\tsubjects\tobjects\tone\nkin-of\tperson\tperson\t-\nkin-of\tgroup\tgroup\tyes\n");
            Assert.Contains("kin-of", Assert.Throws<LexiconException>(() => PredicateKinds.Load(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
