using Isnad.Language.Contexts;

namespace Isnad.Language.Tests.Contexts;

/// <summary>A matrix of bytes by chance, also number by number.</summary>
internal sealed class SomeBytes
{
    private readonly sbyte[] _bytes;
    private readonly float[] _scales;
    private readonly int _columns;

    public SomeBytes(Random random, int rows, int columns)
    {
        _columns = columns;
        _bytes = [.. Enumerable.Range(0, rows * columns).Select(_ => (sbyte)random.Next(-127, 128))];
        _scales = [.. Enumerable.Range(0, rows).Select(_ => (0.5f + random.NextSingle()) * 0.3f / 127)];
        Matrix = new ByteMatrix(_bytes, _scales);
    }

    public ByteMatrix Matrix { get; }

    public double this[int row, int column] => _bytes[(row * _columns) + column] * (double)_scales[row];

    public double Scale(int row) => _scales[row];
}
