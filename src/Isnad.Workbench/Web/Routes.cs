using Isnad.Workbench.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The permanent addresses of the workbench. The language is part of each; every part of the workbench maps its own.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.Vary = "Accept-Language";
            return Results.Redirect($"/{PageLanguage.Preferred(context.Request.Headers.AcceptLanguage)}/");
        });
        app.MapGet("/assets/{name}", (string name, AssetFiles assets, HttpContext context) => assets.Get(name, context));
        foreach (var language in PageLanguage.All)
        {
            var pages = app.MapGroup($"/{language}");
            OverviewRoutes.Map(pages, language);
            ReportRoutes.Map(pages, language);
            EventRoutes.Map(pages, language);
            LinkedRoutes.Map(pages, language);
            ReviewRoutes.Map(pages, language);
            AddingRoutes.Map(pages, language);
            VisualRoutes.Map(pages, language);
            SettingsRoutes.Map(pages, language);
        }

        app.MapFallback((HttpContext context) => PageAnswer.Missing(
            PageView.Of(context, context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? "en" : "ar")));
    }
}
