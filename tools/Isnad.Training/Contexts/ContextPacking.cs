using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Meanings;
using Isnad.Coding.Mentions;
using Isnad.Coding.Relations;
using Isnad.Language.Contexts;
using Isnad.Language.Learned;
using Isnad.Record;

namespace Isnad.Training.Contexts;

/// <summary>Packs what <c>contexts.py</c> learned into <c>contexts.bin</c>: gains and scales go into the weights, parts of words into bytes.</summary>
internal sealed class ContextPacking(string learned, string lessons)
{
    /// <summary>The likelihood of an outcome that was never met, as a score.</summary>
    private const float Never = -30;

    /// <summary>Widest number of a part's row: what a byte of <see cref="SignTable"/> can say, nearly.</summary>
    private const float Widest = 1.95f;

    /// <summary>Of so many numbers one may be cut off.</summary>
    private const int OneIn = 5000;

    /// <summary>Numbers of a look, as contexts.py has them.</summary>
    private const int Head = 64;
    private readonly uint[] _rows = MemoryMarshal.Cast<byte, uint>(File.ReadAllBytes(Path.Combine(lessons, "rows.bin"))).ToArray();
    private readonly string[] _marks = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(lessons, "marks.json")))!;

    /// <summary>Packs one of the models.</summary>
    /// <param name="name">Its file in the folder of what was learned.</param>
    /// <param name="target">The file to write.</param>
    public void Pack(string name, string target)
    {
        var table = Tensors("table")["table"];
        var all = Tensors(name);
        var (e, d) = (table.Shape[1], all["first"].Shape[0]);
        var layers = all.Keys.Count(k => k.EndsWith(".n1", StringComparison.Ordinal));
        var (inner, units, modes) = (all["layers.0.up.weight"].Shape[0], all["bias"].Shape[1], all["mode.weight"].Shape[0]);
        var scale = Widest / table.Values.Select(MathF.Abs).Order().ElementAt(table.Values.Length - 1 - (table.Values.Length / OneIn));
        using var writer = new BinaryWriter(File.Create(target), Encoding.UTF8);
        writer.Write(ContextHeads.Magic);
        foreach (var size in new[] { e, d, layers, d / Head, inner })
        {
            writer.Write(size);
        }

        writer.Write((byte)_marks.Length);
        Array.ForEach(_marks, writer.Write);
        var rows = Enumerable.Range(0, _rows.Length).Select(r => (_rows[r], new ReadOnlyMemory<float>([.. table.Values.AsSpan((r + 1) * e, e).ToArray().Select(v => Math.Clamp(v * scale, -Widest, Widest))])));
        SignTable.Of(WordParts.Bits, e, [.. rows.DistinctBy(r => r.Item1)]).Save(writer);
        Write(Turned(all["into.weight"], d, e).Select(v => v / scale), e);
        Write(all["marks.weight"].Values.Take((_marks.Length + 1) * d), _marks.Length + 1);
        Write(all["first"].Values, 1);
        Write(all["last"].Values, 1);
        for (var i = 0; i < layers; i++)
        {
            Layer(writer, name => all[$"layers.{i}.{name}"].Values, d, inner);
        }

        writer.Write(units);
        writer.Write(modes);
        for (var s = 0; s < all["weigh"].Shape[0]; s++)
        {
            foreach (var part in new[] { "event", "one", "other", "far", "bias", "weigh" })
            {
                var length = all[part].Values.Length / all["weigh"].Shape[0];
                Write(all[part].Values.Skip(s * length).Take(length), length / units);
            }
        }

        for (var task = 0; task < all["none"].Shape[0]; task++)
        {
            Write(all["none"].Values.Skip(task * units).Take(units), 1);
        }

        Linear("meaning", Meaning.Count);
        Linear("mode", modes);
        Linear("status", Enum.GetValues<EventStatus>().Length);
        Linear("stance_in", units);
        Linear("stance_out", ClaimSigns.Outcomes.Length);
        Linear("tie_in", units);
        Write(all["tie_far.weight"].Values, PairScorer.Distances);
        Linear("tie_out", Tie.Count);
        Linear("mention", Part.Count);

        void Write(IEnumerable<float> values, int rows) => ContextPacking.Write(writer, values, rows);

        void Linear(string name, int outcomes)
        {
            var ((weights, shape), bias, wide) = (all[name + ".weight"], all[name + ".bias"].Values, Matrix.Padded(outcomes));
            if (shape[0] > outcomes)
            {
                throw new ArgumentException($"{learned}: {name} has {shape[0]} outcomes where there are {outcomes}");
            }

            Write(Enumerable.Range(0, shape[1]).SelectMany(i => Enumerable.Range(0, wide).Select(o => o < shape[0] ? weights[(o * shape[1]) + i] : 0)), shape[1]);
            Write(Enumerable.Range(0, wide).Select(o => o < shape[0] ? bias[o] : Never), 1);
        }
    }

    private static void Layer(BinaryWriter writer, Func<string, float[]> of, int d, int inner)
    {
        var (n1, n2, q) = (of("n1"), of("n2"), 1 / MathF.Sqrt(Head));
        Write(writer, Turned((of("qkv.weight"), [3 * d, d]), 3 * d, d).Select((v, at) => v * n1[at / (3 * d)] * (at % (3 * d) < d ? q : 1)), d);
        Write(writer, of("qkv.bias").Select((v, at) => at < d ? v * q : v), 1);
        Write(writer, Turned((of("out.weight"), [d, d]), d, d), d);
        Write(writer, of("out.bias"), 1);
        Write(writer, Turned((of("up.weight"), [inner, d]), inner, d).Select((v, at) => v * n2[at / inner]), d);
        Write(writer, of("up.bias"), 1);
        Write(writer, Turned((of("down.weight"), [d, inner]), d, inner), inner);
        Write(writer, of("down.bias"), 1);
    }

    private static float[] Turned((float[] Values, int[] Shape) tensor, int rows, int columns) => new Tensor("", rows, columns, tensor.Values).Transposed();

    private static void Write(BinaryWriter writer, IEnumerable<float> values, int rows) => ContextNumbers.Write(writer, values.ToArray(), rows);

    private Dictionary<string, (float[] Values, int[] Shape)> Tensors(string name)
    {
        var halves = MemoryMarshal.Cast<byte, Half>(File.ReadAllBytes(Path.Combine(learned, name))).ToArray();
        using var names = JsonDocument.Parse(File.ReadAllText(Path.Combine(learned, name + ".json")));
        return names.RootElement.EnumerateObject().ToDictionary(t => t.Name, t =>
        {
            int[] shape = [.. t.Value[1].EnumerateArray().Select(n => n.GetInt32())];
            var length = shape.Aggregate(1, (a, b) => a * b);
            return (Array.ConvertAll(halves[t.Value[0].GetInt32()..(t.Value[0].GetInt32() + length)], h => (float)h), shape);
        });
    }
}
