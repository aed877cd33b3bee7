using System.Globalization;
using System.Text;
using Isnad;
using Isnad.Cli;
using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Language.Lexicons;
using Isnad.Text;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var environment = Environment.GetEnvironmentVariable("LC_ALL") ?? Environment.GetEnvironmentVariable("LANG");
var workshop = new Workshop
{
    Messages = Messages.For(args, environment, CultureInfo.CurrentUICulture),
    Clock = TimeProvider.System,
    LoadReader = reading => Readers.Of(reading, Lexicon.Load(LexiconTable.DefaultFolder)),
    LoadCoder = reading => IsnadCoder.Load(reading: reading),
    SecretsAreTyped = Secret.IsTyped,
    Interactive = !Console.IsErrorRedirected,
};
return await new CommandTree(workshop).RunAsync(args, Console.Out, Console.Error);
