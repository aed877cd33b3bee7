using Isnad.Coding.Choices;
using Isnad.Coding.Tests.Actors;
using Isnad.Language;
using Isnad.Text;

namespace Isnad.Coding.Tests.Choices;

public sealed class SignGlossaryTests
{
    private static readonly SignGlossary Shipped = SignGlossary.Load(LexiconTable.DefaultFolder);

    [Fact]
    public void Signs_of_roles_and_of_claims_are_told_in_both_languages()
    {
        Assert.Equal(["path", "at"], Shipped.Of("roles/2 0.79 path=>nsubjConcede at=F0Concede contexts/1", arabic: false).Select(s => s.Sign));
        Assert.Equal(["head", "CoversAlso", "rule"], Shipped.Of("speech:قال claims/2 0.21 head=خطط CoversAlso0|rule=قال", arabic: true).Select(s => s.Sign));
        Assert.All(Shipped.Of("roles/2 0.79 path=>nsubj", arabic: true), s => Assert.Contains("ال", s.Meaning, StringComparison.Ordinal));
        Assert.Empty(Shipped.Of("frame:قتل@32 subj<nsubj", arabic: false));
    }

    [Fact]
    public void Every_sign_that_coding_names_for_a_role_is_in_the_glossary()
    {
        const string Text = "اعتقلت الشرطة السورية سامر الحداد في حلب بعد أن هدد الجيش. وقالت الحكومة إنه قصف مدرسة فقتل خمسة، ودعا الوزير المعارضة إلى التفاوض معه، وطالبت به روسيا.";
        var coder = Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon, null, Readers.ModelsFolder);
        var rules = coder.Code(ActorTestBed.Report(Text), ActorTestBed.Reader.Read(Text)).Events.SelectMany(e => e.Reasons).Select(r => r.Rule).Where(r => r.StartsWith("roles/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(rules);
        var unknown = rules.SelectMany(rule => rule.Split(' ').Where(sign => sign.Contains('=', StringComparison.Ordinal)).Select(sign => sign.Split('=')[0]).Except(Shipped.Of(rule, arabic: false).Select(s => s.Sign)));
        Assert.Empty(unknown);
    }

    [Theory]
    [InlineData("roles\tat\tأين", 2)]
    [InlineData("roles\tat\tأين\twhere\nroles\tat\tأين\twhere", 3)]
    public void A_sign_without_meaning_or_told_twice_is_refused_with_its_line(string rows, int line)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "signs.tsv"), "model\tsign\tar\ten\n" + rows);
            Assert.Equal(line, Assert.Throws<LexiconException>(() => SignGlossary.Load(folder.FullName)).Line);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
