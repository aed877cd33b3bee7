using Isnad.Workbench.Pages;
using Isnad.Workbench.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The reader's settings. They are kept in a cookie, so saving them changes nothing but the reader's own browser.</summary>
internal static class SettingsRoutes
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(400);

    public static void Map(IEndpointRouteBuilder pages, string language) =>
        pages.MapGet("/settings", (HttpContext context) => Settings(language, context));

    private static IResult Settings(string language, HttpContext context)
    {
        var query = context.Request.Query;
        var view = PageView.Of(context, language);
        if (!query.ContainsKey("save"))
        {
            return PageAnswer.Of<SettingsPage>(view, new() { [nameof(SettingsPage.Back)] = LocalAddress.Of(query["back"]) ?? view.Home });
        }

        context.Response.Cookies.Append(ReaderSettings.Cookie, view.Words.Settings.ToCookie(), new CookieOptions
        {
            MaxAge = Kept,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Path = "/",
        });
        return Results.LocalRedirect(LocalAddress.Of(query["back"]) ?? view.Home);
    }
}
