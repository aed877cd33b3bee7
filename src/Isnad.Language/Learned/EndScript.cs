namespace Isnad.Language.Learned;

/// <summary>A script of the first kind of <see cref="LemmaScript"/>, taken apart once: most forms are refused at a glance.</summary>
internal sealed class EndScript
{
    private readonly string _front;
    private readonly string _back;
    private readonly string _before;
    private readonly string _after;

    public EndScript(string script)
    {
        Script = script;
        var parts = script[1..].Split('/');
        (_front, _back, _before, _after) = (parts[0], parts[1], parts[2], parts[3]);
    }

    public string Script { get; }

    /// <summary>The lemma that it makes of a form; null where it does not fit.</summary>
    public string? Apply(string form) =>
        form.Length > _front.Length + _back.Length && form.EndsWith(_back, StringComparison.Ordinal) && form.StartsWith(_front, StringComparison.Ordinal)
            ? string.Concat(_before, form.AsSpan(_front.Length, form.Length - _front.Length - _back.Length), _after)
            : null;
}
