using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Isnad.Language;

/// <summary>What was found out about words, remembered up to a limit so that endless input cannot fill the memory. Thread-safe.</summary>
/// <remarks>Two generations: when the younger is full the older is forgotten; what is asked for again moves to the younger.
/// Values must follow from their keys alone, so that forgetting never changes a result.</remarks>
internal sealed class WordMemory<TKey, TValue>
    where TKey : notnull
{
    private readonly IEqualityComparer<TKey>? _comparer;
    private readonly int _half;
    private volatile ConcurrentDictionary<TKey, TValue> _young;
    private volatile ConcurrentDictionary<TKey, TValue> _old;
    private int _count;

    /// <summary>Remembers so many values at most.</summary>
    public WordMemory(int most, IEqualityComparer<TKey>? comparer = null)
    {
        (_half, _comparer) = (most / 2, comparer);
        (_young, _old) = (Empty(), Empty());
    }

    /// <summary>Whether a value is remembered, and which.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (_young.TryGetValue(key, out value))
        {
            return true;
        }

        if (!_old.TryGetValue(key, out value))
        {
            return false;
        }

        Keep(key, value);
        return true;
    }

    /// <summary>Remembers a value and gives it back.</summary>
    public TValue Keep(TKey key, TValue value)
    {
        if (_young.TryAdd(key, value) && Interlocked.Increment(ref _count) == _half)
        {
            _old = _young;
            _young = Empty();
            Volatile.Write(ref _count, 0);
        }

        return value;
    }

    private ConcurrentDictionary<TKey, TValue> Empty() => new(Environment.ProcessorCount, 31, _comparer);
}
