namespace Isnad.Training;

/// <summary>What the command line says.</summary>
/// <param name="Data">Folder with the data sets, unpacked or as archives.</param>
/// <param name="Models">Folder that the models are written to.</param>
/// <param name="Work">Folder for what is unpacked and for half-done work; git ignores it.</param>
/// <param name="Folds">Parts of a cross-validation; 0 skips it.</param>
/// <param name="Seed">Seed of everything random.</param>
/// <param name="Extra">Further <c>--name value</c> pairs, for one step alone.</param>
internal sealed record TrainingOptions(string Data, string Models, string Work, int Folds, int Seed, IReadOnlyDictionary<string, string> Extra)
{
    /// <summary>The raw news: <c>--news FILE</c>, else the file in <see cref="Data"/>.</summary>
    public string News => Extra.GetValueOrDefault("news") ?? Path.Combine(Data, "news.jsonl.xz");

    /// <summary>A further number: <c>--NAME 0.5</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="usual">What it is where the command line does not say.</param>
    /// <exception cref="FormatException">It is none.</exception>
    public float Number(string name, float usual) =>
        Extra.TryGetValue(name, out var value) ? float.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : usual;

    /// <summary>Reads <c>--data DIR --models DIR --work DIR --folds N --seed N</c> and further pairs.</summary>
    /// <exception cref="ArgumentException">A name without value, or no data folder.</exception>
    public static TrainingOptions Parse(ReadOnlySpan<string> arguments)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i += 2)
        {
            if (!arguments[i].StartsWith("--", StringComparison.Ordinal) || i + 1 == arguments.Length)
            {
                throw new ArgumentException($"expected --name value, found {arguments[i]}");
            }

            pairs[arguments[i][2..]] = arguments[i + 1];
        }

        return new TrainingOptions(
            Take("data", null),
            Take("models", "models"),
            Take("work", Path.Combine("artifacts", "training")),
            int.Parse(Take("folds", "5"), System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(Take("seed", "1"), System.Globalization.CultureInfo.InvariantCulture),
            pairs);

        string Take(string name, string? fallback) => pairs.Remove(name, out var value) ? value : fallback ?? throw new ArgumentException($"--{name} is missing");
    }

    /// <summary>A file of the data folder, from its archive where it is not unpacked.</summary>
    /// <param name="archive">Name of the archive without <c>.tar.xz</c>, such as <c>treebanks</c>.</param>
    /// <param name="path">Path inside, such as <c>ud_pud/ar_pud-ud-test.conllu</c>.</param>
    /// <exception cref="FileNotFoundException">Neither is there.</exception>
    public string File(string archive, string path)
    {
        foreach (var folder in new[] { Data, Work })
        {
            var place = Path.Combine(folder, path);
            if (System.IO.File.Exists(place))
            {
                return place;
            }
        }

        return Archives.Unpack(Path.Combine(Data, archive + ".tar.xz"), path, Work);
    }
}
