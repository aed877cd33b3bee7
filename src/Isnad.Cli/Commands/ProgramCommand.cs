using System.CommandLine;
using System.CommandLine.Parsing;
using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Record;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Text;

namespace Isnad.Cli.Commands;

/// <summary>A command of the program: options in its constructor, its work in <see cref="RunAsync"/>, its words in Messages.resx.</summary>
internal abstract class ProgramCommand : Command
{
    /// <summary>The option that every command has: results as JSON.</summary>
    public const string JsonOption = "--json";

    private readonly string _words;

    /// <summary>Makes a command whose description is <c>WORDS-about</c> and whose examples are <c>WORDS-examples</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="workshop">What it works with.</param>
    /// <param name="words">Before its words in Messages.resx; null for its name.</param>
    protected ProgramCommand(string name, Workshop workshop, string? words = null)
        : base(name, workshop.Messages[(words ?? name) + "-about"])
    {
        _words = words ?? name;
        Workshop = workshop;
        SetAction(InvokeAsync);
    }

    /// <summary>Command lines that show its use, one a line.</summary>
    public string Examples => Workshop.Messages[_words + "-examples"];

    /// <summary>What it works with.</summary>
    protected Workshop Workshop { get; }

    /// <summary>Does the work and gives the exit code.</summary>
    protected abstract Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop);

    /// <summary>An option whose description is <c>COMMAND-option-NAME</c>, else <c>option-NAME</c>.</summary>
    protected Option<T> Offer<T>(string name, string? valueName = null, bool required = false)
    {
        var words = Workshop.Messages;
        var description = words.Find($"{_words}-option{name[1..]}") ?? words["option" + name[1..]];
        var option = new Option<T>(name) { Description = description, HelpName = valueName, Required = required };
        option.Validators.Add(result => RefuseEmpty(result, name, result.Tokens));
        Add(option);
        return option;
    }

    /// <summary>An option that takes one of the names of an enumeration, written as in the record: <c>claims-responsibility</c>.</summary>
    protected Option<T?> OfferTerm<T>(string name, string? valueName = null)
        where T : struct, Enum
    {
        var option = Offer<T?>(name, valueName);
        var known = Enum.GetValues<T>().ToDictionary(Terms.Of, value => value, StringComparer.OrdinalIgnoreCase);
        option.CompletionSources.Add([.. known.Keys]);
        option.CustomParser = result =>
        {
            var word = result.Tokens[^1].Value;
            if (known.TryGetValue(word, out var value))
            {
                return value;
            }

            result.AddError(Workshop.Messages["use-unknown-term", name, word, string.Join(", ", known.Keys)]);
            return null;
        };
        return option;
    }

    /// <summary>An option that takes a day, a month or a year and gives its first or last day.</summary>
    protected Option<DateOnly?> OfferDay(string name, Func<Edtf, DateOnly?> dayOf)
    {
        var option = Offer<DateOnly?>(name, "DATE");
        option.CustomParser = result =>
        {
            var word = result.Tokens[^1].Value;
            if (dayOf(new Edtf(word)) is { } day)
            {
                return day;
            }

            result.AddError(Workshop.Messages["use-unknown-date", name, word]);
            return null;
        };
        return option;
    }

    /// <summary>An option that takes a whole number from 1 on.</summary>
    protected Option<int?> OfferCount(string name, int most = int.MaxValue)
    {
        var option = Offer<int?>(name, "N");
        option.Validators.Add(result =>
        {
            var count = result.GetValueOrDefault<int?>();
            if (count < 1 || count > most)
            {
                result.AddError(most == int.MaxValue ? Workshop.Messages["use-count", name] : Workshop.Messages["use-count-to", name, most]);
            }
        });
        return option;
    }

    /// <summary>The option that takes the addresses a server listens on.</summary>
    /// <param name="loopbackOnly">Only addresses of this machine that others cannot reach.</param>
    /// <param name="schemes">What an address may begin with.</param>
    protected Option<string[]> OfferUrls(bool loopbackOnly, params string[] schemes)
    {
        var option = Offer<string[]>("--urls", "URL");
        option.AllowMultipleArgumentsPerToken = true;
        option.Validators.Add(result =>
        {
            foreach (var url in result.Tokens.Select(token => token.Value))
            {
                if (ListenAddress.Fault(url, schemes, loopbackOnly) is { } fault)
                {
                    result.AddError(Workshop.Messages[fault, url]);
                }
            }
        });
        return option;
    }

    /// <summary>An argument whose description is <c>argument-NAME</c>.</summary>
    protected Argument<T> Expect<T>(string name)
    {
        var argument = new Argument<T>(name) { Description = Workshop.Messages["argument-" + name.ToLowerInvariant()] };
        argument.Validators.Add(result => RefuseEmpty(result, name, result.Tokens));
        Add(argument);
        return argument;
    }

    /// <summary>The option that names the record.</summary>
    protected Option<string> OfferRecord(bool required = true) => Offer<string>("--record", "FILE", required);

    /// <summary>The option that asks for the record as it was.</summary>
    protected Option<Moment?> OfferMoment()
    {
        var option = Offer<Moment?>("--as-of", "MOMENT");
        option.CustomParser = result =>
        {
            var word = result.Tokens[^1].Value;
            if (Moment.TryParse(word, out var moment))
            {
                return moment;
            }

            result.AddError(Workshop.Messages["use-unknown-moment", option.Name, word]);
            return null;
        };
        return option;
    }

    /// <summary>Opens a record for writing, but never makes a new one where the user mistyped the name of one.</summary>
    protected RecordStore OpenExisting(string path)
    {
        RecordStore.OpenReadOnly(path).Dispose();
        return RecordStore.Open(path, Workshop.Clock);
    }

    /// <summary>The option that chooses between the fast and the best reading; without it, the best.</summary>
    protected Option<ReadingKind?> OfferReading() => OfferTerm<ReadingKind>("--reading", "fast|best");

    /// <summary>The reading that the option names; without it, the usual one.</summary>
    protected static ReadingKind ReadingOf(ParseResult line, Option<ReadingKind?> option) => line.GetValue(option) ?? Readers.Usual;

    /// <summary>Tells how the next page is asked for, where there is one.</summary>
    protected static void TellNext(string? next, Terminal terminal)
    {
        if (next is not null)
        {
            terminal.Say("search-next", next);
        }
    }

    /// <summary>Says that <c>--after</c> took what no page told; to begin at the first one would repeat rows unseen.</summary>
    protected int RefuseCursor(string cursor, Terminal terminal)
    {
        terminal.Tell(Workshop.Messages["use-bad-cursor", Bidi.Isolate(cursor)]);
        return ExitCode.WrongUse;
    }

    private void RefuseEmpty(SymbolResult result, string name, IEnumerable<System.CommandLine.Parsing.Token> given)
    {
        if (given.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError(Workshop.Messages["use-empty", name]);
        }
    }

    private async Task<int> InvokeAsync(ParseResult line, CancellationToken stop)
    {
        var streams = line.InvocationConfiguration;
        var terminal = new Terminal(streams.Output, streams.Error, Workshop.Messages, line.GetValue<bool>(JsonOption), Workshop.Interactive);
        try
        {
            return await RunAsync(line, terminal, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            terminal.Tell(Workshop.Messages["code-stopped"]);
            return ExitCode.Stopped;
        }
        catch (RecordException e)
        {
            terminal.Tell(Workshop.Messages["record-" + e.Code, Bidi.Isolate(e.Path)]);
            return ExitCode.WrongUse;
        }
        catch (AccountException e)
        {
            terminal.Tell(Workshop.Messages["account-" + e.Code, Bidi.Isolate(e.About)]);
            return e.Code == "no-account" ? ExitCode.SomeFailed : ExitCode.WrongUse;
        }
        catch (LexiconException e)
        {
            terminal.Tell(Workshop.Messages["lexicon-broken", Bidi.Isolate(e.Message)]);
            return ExitCode.WrongUse;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            terminal.Tell(Workshop.Messages["file-trouble", Bidi.Isolate(e.Message)]);
            return ExitCode.WrongUse;
        }
    }
}
