using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Wording;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Isnad.Workbench.Web;

/// <summary>What every page knows of its request.</summary>
/// <param name="Words">The wording of the page's language, with the reader's settings.</param>
/// <param name="Path">Path of the request, language included.</param>
/// <param name="Query">Query of the request, question mark included.</param>
/// <param name="Assets">Addresses of style and script.</param>
public sealed record PageView(Words Words, string Path, string Query, AssetFiles Assets)
{
    /// <summary>Who asks for the page.</summary>
    public required Person Person { get; init; }

    /// <summary>Whether the person may decide about events here.</summary>
    public bool CanDecide => May(AccountRole.Coder);

    /// <summary>Whether the person must sign in first.</summary>
    public bool MustSignIn => Person.Role is null;

    /// <summary>Proves that a form was sent from a page of this server; null on pages without such forms.</summary>
    public string? FormToken { get; init; }

    /// <summary>The same for parts of a page on which nothing can be decided.</summary>
    public PageView ForReading => this with { Person = Person with { CanWrite = false } };

    /// <summary>BCP 47 tag of the page's language.</summary>
    public string Language => Words.Language;

    /// <summary><c>rtl</c> or <c>ltr</c>.</summary>
    public string Direction => Language == "ar" ? "rtl" : "ltr";

    /// <summary>The other language.</summary>
    public string OtherLanguage => Language == "ar" ? "en" : "ar";

    /// <summary>This very page in the other language.</summary>
    public string OtherUrl => $"/{OtherLanguage}{(Path.StartsWith(Home, StringComparison.Ordinal) ? Escaped(Path[3..]) : "/")}{Query}";

    /// <summary>The address of this very page.</summary>
    public string Here => Escaped(Path) + Query;

    /// <summary>Address of the overview.</summary>
    public string Home => $"/{Language}/";

    /// <summary>What a page knows of a request.</summary>
    /// <param name="context">The request; its address and then its cookie give the reader's settings.</param>
    /// <param name="language">The page's language.</param>
    internal static PageView Of(HttpContext context, string language)
    {
        var query = context.Request.Query;
        var settings = ReaderSettings.Usual.ReadCookie(context.Request.Cookies[ReaderSettings.Cookie]).Read(name => query[name]);
        return new(
            Words.In(language).With(settings),
            context.Request.Path.Value ?? "/",
            context.Request.QueryString.Value ?? "",
            context.RequestServices.GetRequiredService<AssetFiles>())
        {
            Person = Person.Of(context),
        };
    }

    /// <summary>The same for a page with forms that change something.</summary>
    internal static PageView WithForms(HttpContext context, string language) => Of(context, language) with
    {
        FormToken = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken,
    };

    /// <summary>Whether the person may do what a role may.</summary>
    public bool May(AccountRole least) => Person.May(least);

    /// <summary>Address of a page, such as <c>events</c>, in the page's language.</summary>
    public string UrlTo(string page) => Home + page;

    /// <summary>Address of a report.</summary>
    public string UrlOf(string reportId) => UrlTo("reports/" + Uri.EscapeDataString(reportId));

    /// <summary>Address of an event in its report.</summary>
    public string UrlOf(string reportId, string eventId) => $"{UrlOf(reportId)}#{Uri.EscapeDataString(eventId)}";

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(part => Uri.EscapeDataString(Uri.UnescapeDataString(part))));
}
