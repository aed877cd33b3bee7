using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide correct ID --field FIELD --value VALUE</c>: another value for one field of an event or entity.</summary>
internal sealed class CorrectCommand : DecisionCommand
{
    private readonly Argument<string> _id;
    private readonly Option<DecisionField?> _field;
    private readonly Option<string[]> _value;

    public CorrectCommand(Workshop workshop)
        : base("correct", workshop, reasonRequired: true)
    {
        _id = Expect<string>("ID");
        _field = OfferTerm<DecisionField>("--field", "FIELD");
        _field.Required = true;
        _value = Offer<string[]>("--value", "VALUE");
        _value.AllowMultipleArgumentsPerToken = true;
    }

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line)
    {
        var target = TargetOf(store, line.GetValue(_id)!);
        var words = new ValueWords(store.Reviewed(target.Report)?.Coding);
        var field = line.GetValue(_field)!.Value;
        return
        [
            new()
            {
                Kind = DecisionKind.Correct,
                Targets = [target],
                Correction = Correction.Of(field, words.Read(field, line.GetValue(_value) ?? [])),
                Reason = "",
            },
        ];
    }
}
