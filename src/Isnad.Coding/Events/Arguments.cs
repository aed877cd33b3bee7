namespace Isnad.Coding.Events;

/// <summary>What fills the slots of one trigger: word indexes of phrase heads.</summary>
internal sealed class Arguments
{
    private static readonly IReadOnlyList<Filler> Nothing = [];
    private readonly Dictionary<string, List<Filler>> _slots = new(StringComparer.Ordinal);

    public IEnumerable<string> Slots => _slots.Keys;

    public IReadOnlyList<Filler> this[string slot] => _slots.TryGetValue(slot, out var fillers) ? fillers : Nothing;

    /// <summary>Who kept the event from happening (أحبط الجيش هجوما) and so did not do it.</summary>
    public List<Filler> Foilers { get; } = [];

    /// <summary>Who surely had it done to them (تم تسليحهم, التي طرد منها المسلحون) and so did not do it.</summary>
    public List<Filler> Sufferers { get; } = [];

    /// <summary>Whether the verb above only says that it was done: تم اعتقال.</summary>
    public bool IsDone { get; set; }

    /// <summary>Whom a pronoun on the noun of such a verb means: المجندون يتم تسليحهم.</summary>
    public List<Filler> Topics { get; } = [];

    /// <summary>Who agrees to what is asked or refuses it (وافق على طلب) and so did not ask.</summary>
    public List<Filler> Answerers { get; } = [];

    public bool Has(string slot) => _slots.ContainsKey(slot);

    public void Add(string slot, Filler filler)
    {
        if (!_slots.TryGetValue(slot, out var fillers))
        {
            _slots[slot] = fillers = [];
        }

        if (!fillers.Contains(filler))
        {
            fillers.Add(filler);
        }
    }

    /// <summary>The same fillers, to be moved about on their own.</summary>
    public Arguments Copy()
    {
        var copy = new Arguments();
        foreach (var (slot, fillers) in _slots)
        {
            copy._slots[slot] = [.. fillers];
        }

        copy.Foilers.AddRange(Foilers);
        copy.Sufferers.AddRange(Sufferers);
        copy.Answerers.AddRange(Answerers);
        copy.Topics.AddRange(Topics);
        copy.IsDone = IsDone;
        return copy;
    }

    /// <summary>Empties a slot.</summary>
    public void Take(string slot) => _slots.Remove(slot);

    public void Move(string from, string to)
    {
        if (_slots.Remove(from, out var fillers))
        {
            foreach (var filler in fillers)
            {
                Add(to, filler);
            }
        }
    }
}
