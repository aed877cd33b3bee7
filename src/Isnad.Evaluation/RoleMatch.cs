namespace Isnad.Evaluation;

/// <summary>How a predicted list of entities compares with the gold one.</summary>
internal readonly record struct RoleMatch(int Right, int Extra, int Missed)
{
    public bool Perfect => Extra == 0 && Missed == 0;
}
