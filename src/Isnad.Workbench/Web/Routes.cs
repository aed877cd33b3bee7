using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The permanent addresses of the workbench. The language is part of each; every part of the workbench maps its own
/// and says which role an address needs where reading is not enough.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.Vary = "Accept-Language";
            return Results.Redirect($"/{PageLanguage.Preferred(context.Request.Headers.AcceptLanguage)}/");
        }).AllowAnonymous();
        app.MapGet("/assets/{name}", (string name, AssetFiles assets, HttpContext context) => assets.Get(name, context)).AllowAnonymous();
        foreach (var language in PageLanguage.All)
        {
            SignInRoutes.Map(app.MapGroup($"/{language}").AllowAnonymous(), language);
            var pages = app.MapGroup($"/{language}").Needs(AccountRole.Reader);
            OverviewRoutes.Map(pages, language);
            ReportRoutes.Map(pages, language);
            EventRoutes.Map(pages, language);
            LinkedRoutes.Map(pages, language);
            ReviewRoutes.Map(pages, language);
            AddingRoutes.Map(pages, language);
            VisualRoutes.Map(pages, language);
            SettingsRoutes.Map(pages, language);
            AccountRoutes.Map(pages, language);
        }

        app.MapFallback("{*path}", (HttpContext context) => PageAnswer.Missing(
            PageView.Of(context, context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? "en" : "ar"))).Needs(AccountRole.Reader);
    }
}
