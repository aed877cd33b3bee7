namespace Isnad.Coding.Roles;

/// <summary>What the likes of a candidate do and suffer in the news at large.</summary>
internal static class HabitSigns
{
    private const int Most = 5;
    private const int Coarse = 3;

    public static void Add(SignList signs, string entity)
    {
        var side = signs.Role is RoleKind.Actor ? 1 : -1;
        foreach (var habit in signs.Scene.HabitsOf(entity))
        {
            signs.Add($"{habit.Kind}lean={Step(side * habit.Lean * 1.5, Most)}");
            signs.Add($"{habit.Kind}lean={Step(side * habit.Lean, Coarse)}{signs.Pos}");
            signs.Add($"{habit.Kind}part={Step(habit.Part * 1.5, Most)}");
            AddDeed(signs, habit, "type", habit.In(signs.Type), side);
            AddDeed(signs, habit, "lemma", habit.In($"={signs.Lemma}"), side);
        }
    }

    private static void AddDeed(SignList signs, Habit habit, string what, Deed? deed, int side)
    {
        if (deed is null)
        {
            signs.Add($"{habit.Kind}{what}=?");
            return;
        }

        signs.Add($"{habit.Kind}{what}={Step((side > 0 ? deed.Does : deed.Suffers) * 2, Most)}");
        signs.Add($"{habit.Kind}{what}-lean={Step(side * deed.Lean * 1.5, Most)}");
        signs.Add($"{habit.Kind}{what}-lean={Step(side * deed.Lean, Coarse)}{signs.Pos}");
    }

    /// <summary>A logarithm in whole steps, the far ones as one.</summary>
    private static int Step(double value, int most) => (int)Math.Round(Math.Clamp(value, -most, most));
}
