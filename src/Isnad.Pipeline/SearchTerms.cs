using Isnad.Language;
using Isnad.Store;
using Isnad.Text;

namespace Isnad.Pipeline;

/// <summary>Takes the forms under which words are searched from a reading, for reports and queries alike.</summary>
public static class SearchTerms
{
    /// <summary>The distinct words of readings with stem and lemma.</summary>
    public static IReadOnlyList<SearchTerm> Of(params IEnumerable<Reading> readings) =>
    [
        .. readings
            .SelectMany(reading => reading.Sentences)
            .SelectMany(sentence => sentence.Tokens)
            .Select(Of)
            .DistinctBy(term => term.Word),
    ];

    /// <summary>The words of a query in their order, read as a report is.</summary>
    public static IReadOnlyList<SearchTerm> OfQuery(string query, IReader reader) =>
        [.. reader.Read(query).Sentences.SelectMany(sentence => sentence.Tokens).Select(Of)];

    private static SearchTerm Of(Token token)
    {
        var stem = token.Stem.Folded;
        return new SearchTerm(token.Folded, stem, token.Analysis is { } analysis ? Folding.Fold(analysis.Lemma) : stem);
    }
}
