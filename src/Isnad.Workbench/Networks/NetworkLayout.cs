namespace Isnad.Workbench.Networks;

/// <summary>Finds places for boxes, so that those with an edge are near and none lies on another.</summary>
/// <remarks>Springs and repulsion (Fruchterman and Reingold 1991) from a fixed beginning, without chance, then the boxes are pushed apart.</remarks>
public sealed class NetworkLayout
{
    /// <summary>Width of the sheet.</summary>
    public const double Width = 1000;

    private const double Gap = 14;
    private const double Edge = 8;
    private const int Rounds = 260;

    private readonly (double X, double Y)[] _at;
    private readonly double[] _widths;
    private readonly double _height;

    /// <summary>Lays boxes out; the first stays in the middle.</summary>
    /// <param name="widths">Their widths.</param>
    /// <param name="edges">Pairs of them.</param>
    /// <param name="height">Height of the sheet.</param>
    public NetworkLayout(IReadOnlyList<double> widths, IReadOnlyList<(int From, int To)> edges, double height)
    {
        _widths = [.. widths];
        _height = height;
        _at = [.. widths.Select((_, i) => Beginning(i, widths.Count))];
        for (var round = 0; round < Rounds; round++)
        {
            Move(edges, 60.0 * (Rounds - round) / Rounds);
        }

        Fit();
        PushApart();
        Settle();
    }

    /// <summary>The middle of a box.</summary>
    public (double X, double Y) At(int box) => _at[box];

    private static (double X, double Y) Beginning(int i, int count)
    {
        if (i == 0)
        {
            return (0, 0);
        }

        var angle = 2 * Math.PI * (i - 1) / Math.Max(1, count - 1);
        var radius = i % 2 == 0 ? 200.0 : 260;
        return (radius * 1.6 * Math.Cos(angle), radius * Math.Sin(angle));
    }

    private void Move(IReadOnlyList<(int From, int To)> edges, double heat)
    {
        // Boxes are wider than high: one step up or down counts as two aside.
        var reach = Math.Sqrt(Width * _height * 2 / _at.Length) * 0.55;
        var force = new (double X, double Y)[_at.Length];
        for (var i = 0; i < _at.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                Push(i, j, d => reach * reach / d);
            }
        }

        foreach (var (from, to) in edges)
        {
            Push(from, to, d => -d * d / reach / (from == 0 || to == 0 ? 1 : 2.5));
        }

        for (var i = 1; i < _at.Length; i++)
        {
            var (x, y) = force[i];
            var length = Math.Max(1e-9, Math.Sqrt((x * x) + (y * y)));
            var step = Math.Min(length, heat) / length;
            _at[i] = (_at[i].X + (x * step), _at[i].Y + (y * step));
        }

        void Push(int a, int b, Func<double, double> strength)
        {
            var (x, y) = (_at[a].X - _at[b].X, (_at[a].Y - _at[b].Y) * 2);
            var distance = Math.Max(1, Math.Sqrt((x * x) + (y * y)));
            var (fx, fy) = (x / distance * strength(distance), y / distance * strength(distance) / 2);
            force[a] = (force[a].X + fx, force[a].Y + fy);
            force[b] = (force[b].X - fx, force[b].Y - fy);
        }
    }

    /// <summary>Stretches the drawing over the sheet.</summary>
    private void Fit()
    {
        if (_at.Length < 2)
        {
            _at.AsSpan().Fill((Width / 2, _height / 2));
            return;
        }

        var (left, right) = (_at.Min(p => p.X), _at.Max(p => p.X));
        var (top, bottom) = (_at.Min(p => p.Y), _at.Max(p => p.Y));
        var widest = _widths.Max() / 2;
        for (var i = 0; i < _at.Length; i++)
        {
            _at[i] = (
                Stretched(_at[i].X, left, right, widest + Edge, Width - widest - Edge),
                Stretched(_at[i].Y, top, bottom, NetworkNode.Height, _height - NetworkNode.Height));
        }
    }

    private static double Stretched(double at, double low, double high, double from, double to) =>
        high - low < 1 ? (from + to) / 2 : from + ((at - low) / (high - low) * (to - from));

    private void PushApart()
    {
        for (var round = 0; round < 200; round++)
        {
            var moved = false;
            for (var i = 0; i < _at.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    moved |= PushApart(i, j);
                }
            }

            if (!moved)
            {
                return;
            }
        }
    }

    /// <summary>Moves two boxes that touch apart, the shorter way.</summary>
    private bool PushApart(int i, int j)
    {
        var acrossX = ((_widths[i] + _widths[j]) / 2) + Gap - Math.Abs(_at[i].X - _at[j].X);
        var acrossY = NetworkNode.Height + Gap - Math.Abs(_at[i].Y - _at[j].Y);
        if (acrossX <= 0 || acrossY <= 0)
        {
            return false;
        }

        var (dx, dy) = acrossX < acrossY
            ? ((acrossX / 2) + 0.5, 0.0)
            : (0.0, (acrossY / 2) + 0.5);
        var (signX, signY) = (_at[i].X < _at[j].X ? -1 : 1, _at[i].Y < _at[j].Y ? -1 : 1);
        Shift(i, dx * signX, dy * signY);
        Shift(j, -dx * signX, -dy * signY);
        return true;
    }

    /// <summary>Where pushing found no end, as at the edges of the sheet, a box goes to the nearest free place.</summary>
    private void Settle()
    {
        for (var i = 1; i < _at.Length; i++)
        {
            if (!IsFree(i, _at[i]))
            {
                var (at, half) = (_at[i], (_widths[i] / 2) + Edge);
                var places =
                    from x in Enumerable.Range(0, (int)Math.Max(1, (Width - (2 * half)) / 20)).Select(n => half + (n * 20))
                    from y in Enumerable.Range(0, (int)((_height - NetworkNode.Height - (2 * Edge)) / 20)).Select(n => (NetworkNode.Height / 2) + Edge + (n * 20))
                    where IsFree(i, (x, y))
                    orderby Math.Abs(x - at.X) + Math.Abs(y - at.Y)
                    select (x, y);
                _at[i] = places.FirstOrDefault(at);
            }
        }
    }

    /// <summary>Whether a box at a place would touch none of those before it.</summary>
    private bool IsFree(int box, (double X, double Y) place) => !Enumerable.Range(0, box).Any(other =>
        Math.Abs(_at[other].X - place.X) < (_widths[other] + _widths[box]) / 2 && Math.Abs(_at[other].Y - place.Y) < NetworkNode.Height);

    private void Shift(int i, double dx, double dy)
    {
        var half = (_widths[i] / 2) + Edge;
        _at[i] = (
            Math.Clamp(_at[i].X + dx, half, Math.Max(half, Width - half)),
            Math.Clamp(_at[i].Y + dy, NetworkNode.Height / 2 + Edge, _height - (NetworkNode.Height / 2) - Edge));
    }
}
