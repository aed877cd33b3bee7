namespace Isnad.Language.Learned;

/// <summary>A named matrix of a model.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Rows">Rows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Values">Numbers, row by row.</param>
internal sealed record Tensor(string Name, int Rows, int Columns, float[] Values)
{
    public static Tensor Zero(string name, int rows, int columns) => new(name, rows, columns, new float[rows * columns]);

    public ReadOnlySpan<float> Row(int row) => Values.AsSpan(row * Columns, Columns);

    /// <summary>The first row; what biases consist of.</summary>
    public ReadOnlySpan<float> Vector => Values;

    /// <summary>A copy with rows and columns exchanged.</summary>
    public float[] Transposed()
    {
        var turned = new float[Values.Length];
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Columns; j++)
            {
                turned[(j * Rows) + i] = Values[(i * Columns) + j];
            }
        }

        return turned;
    }
}
