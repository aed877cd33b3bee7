using System.Runtime.InteropServices;
using System.Text;

namespace Isnad.Language.Learned.Trees;

/// <summary>Writes and reads tree networks; numbers are kept with half precision.</summary>
internal static class TreeFile
{
    private const int Magic = 0x54_4E_53_49;

    public static void Write(TreeNetwork network, string path)
    {
        using var writer = new BinaryWriter(File.Create(path), Encoding.UTF8);
        writer.Write(Magic);
        var size = network.Size;
        foreach (var number in new[] { size.Vectors, size.Letters, size.Tags, size.Hidden, size.Arcs, size.Labels, size.LetterRows })
        {
            writer.Write(number);
        }

        foreach (var names in new[] { network.Inputs.FormNames, network.Inputs.TagNames, network.Labels })
        {
            writer.Write(names.Count);
            foreach (var name in names)
            {
                writer.Write(name);
            }
        }

        foreach (var tensor in network.Tensors)
        {
            writer.Write(MemoryMarshal.AsBytes(Array.ConvertAll(tensor.Values, v => (Half)v).AsSpan()));
        }
    }

    /// <exception cref="InvalidDataException">The file is no tree model.</exception>
    public static TreeNetwork Read(string path) => ModelFile.Read(path, Magic, "tree model", Read);

    private static TreeNetwork Read(BinaryReader reader)
    {
        int Number() => reader.ReadInt32();
        string[] Names()
        {
            var names = new string[reader.ReadInt32()];
            for (var i = 0; i < names.Length; i++)
            {
                names[i] = reader.ReadString();
            }

            return names;
        }

        var size = new TreeSize(Number(), Number(), Number(), Number(), Number(), Number(), Number());
        var network = new TreeNetwork(size, Names(), Names(), Names());
        foreach (var tensor in network.Tensors)
        {
            var halves = new Half[tensor.Values.Length];
            reader.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
            for (var i = 0; i < halves.Length; i++)
            {
                tensor.Values[i] = (float)halves[i];
            }
        }

        return network;
    }
}
