using System.Runtime.InteropServices;

namespace Isnad.Linking.News;

/// <summary>Likelihoods of pairs of reports, in millionths, found from either of the two.</summary>
internal sealed class PairLikelihoods
{
    private static readonly Dictionary<string, int> None = [];

    private readonly Dictionary<string, Dictionary<string, int>> _of = new(StringComparer.Ordinal);

    /// <summary>The pairs of a report, by the other one.</summary>
    public IReadOnlyDictionary<string, int> Of(string id) => _of.GetValueOrDefault(id) ?? None;

    /// <summary>Keeps the likelihood of a pair.</summary>
    public void Set(string a, string b, int likelihood)
    {
        Half(a)[b] = likelihood;
        Half(b)[a] = likelihood;
    }

    /// <summary>Forgets the pairs of a report.</summary>
    public void Remove(string id)
    {
        if (_of.Remove(id, out var others))
        {
            foreach (var other in others.Keys)
            {
                _of[other].Remove(id);
            }
        }
    }

    private Dictionary<string, int> Half(string id) => CollectionsMarshal.GetValueRefOrAddDefault(_of, id, out _) ??= new Dictionary<string, int>(StringComparer.Ordinal);
}
