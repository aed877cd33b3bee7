using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Language;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad serve --record FILE</c>: the workbench, until Ctrl-C.</summary>
internal sealed class ServeCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<string[]> _urls;
    private readonly Option<bool> _remote;
    private readonly Option<string> _certificate;
    private readonly Option<string> _certificateKey;
    private readonly Option<Uri?> _publicUrl;
    private readonly Option<ReadingKind?> _reading;

    public ServeCommand(Workshop workshop)
        : base("serve", workshop)
    {
        _record = OfferRecord();
        _urls = OfferUrls(loopbackOnly: false, "http", "https");
        _remote = Offer<bool>("--allow-remote");
        _certificate = Offer<string>("--certificate", "FILE");
        _certificateKey = Offer<string>("--certificate-key", "FILE");
        _publicUrl = OfferPublicUrl();
        _reading = OfferReading();
    }

    protected override async Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var server = new WorkbenchServer(Workshop, terminal, line.GetValue(_record)!)
        {
            Urls = line.GetValue(_urls) ?? [],
            AllowRemote = line.GetValue(_remote),
            PublicUrl = line.GetValue(_publicUrl),
            Certificate = line.GetValue(_certificate),
            CertificateKey = line.GetValue(_certificateKey),
            Reading = ReadingOf(line, _reading),
        };
        return await server.RunAsync(openBrowser: false, stop);
    }

    private Option<Uri?> OfferPublicUrl()
    {
        var option = Offer<Uri?>("--public-url", "URL");
        option.CustomParser = result =>
        {
            var word = result.Tokens[^1].Value;
            if (Uri.TryCreate(word, UriKind.Absolute, out var url))
            {
                return url;
            }

            result.AddError(Workshop.Messages["use-bad-url", word]);
            return null;
        };
        return option;
    }
}
