using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using Isnad.Language.Learned;

namespace Isnad.Language.Contexts;

/// <summary>The numbers of a context model in its file: a vector with half precision, a matrix as bytes with a scale for each row.</summary>
internal static class ContextNumbers
{
    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    public static float[] Read(BinaryReader reader, int rows, int columns)
    {
        if (rows == 1)
        {
            return Halves(reader, columns);
        }

        var (bytes, scales) = Scaled(reader, rows, columns);
        var numbers = new float[bytes.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = bytes[i] * scales[i / columns];
        }

        return numbers;
    }

    /// <summary>Reads a matrix that <see cref="Write"/> wrote, to be multiplied as bytes.</summary>
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    public static ByteMatrix ReadBytes(BinaryReader reader, int rows, int columns)
    {
        var (bytes, scales) = Scaled(reader, rows, columns);
        return new ByteMatrix(bytes, scales);
    }

    /// <summary>Writes a matrix row by row, or a vector.</summary>
    public static void Write(BinaryWriter writer, ReadOnlySpan<float> numbers, int rows)
    {
        if (rows == 1)
        {
            WriteHalves(writer, numbers);
            return;
        }

        var columns = numbers.Length / rows;
        var scales = new float[rows];
        var bytes = new sbyte[numbers.Length];
        for (var row = 0; row < rows; row++)
        {
            var values = numbers.Slice(row * columns, columns);
            scales[row] = (float)(Half)(Math.Abs(TensorPrimitives.MaxMagnitude(values)) / sbyte.MaxValue);
            for (var i = 0; i < columns && scales[row] > 0; i++)
            {
                bytes[(row * columns) + i] = (sbyte)Math.Clamp(MathF.Round(values[i] / scales[row]), -sbyte.MaxValue, sbyte.MaxValue);
            }
        }

        WriteHalves(writer, scales);
        PackedBytes.Write(writer, MemoryMarshal.AsBytes(bytes.AsSpan()));
    }

    private static (sbyte[] Bytes, float[] Scales) Scaled(BinaryReader reader, int rows, int columns)
    {
        var scales = Halves(reader, rows);
        var bytes = new sbyte[rows * columns];
        PackedBytes.Read(reader, MemoryMarshal.AsBytes(bytes.AsSpan()));
        return (bytes, scales);
    }

    private static float[] Halves(BinaryReader reader, int count)
    {
        var halves = new Half[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return Array.ConvertAll(halves, half => (float)half);
    }

    private static void WriteHalves(BinaryWriter writer, ReadOnlySpan<float> numbers)
    {
        var halves = new Half[numbers.Length];
        TensorPrimitives.ConvertToHalf(numbers, halves);
        writer.Write(MemoryMarshal.AsBytes(halves.AsSpan()));
    }
}
