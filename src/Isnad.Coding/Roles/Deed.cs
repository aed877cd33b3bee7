namespace Isnad.Coding.Roles;

/// <summary>How a kind of party takes part in one kind of event.</summary>
/// <param name="Does">Logarithm of how much oftener it is the doer than any party is.</param>
/// <param name="Suffers">The same for those it is done to.</param>
/// <param name="Lean">Doer rather than sufferer: the logarithm of the odds.</param>
internal sealed record Deed(double Does, double Suffers, double Lean);
