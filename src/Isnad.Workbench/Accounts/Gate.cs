using Isnad.Store.Accounts;
using Isnad.Workbench.Pages;
using Isnad.Workbench.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Accounts;

/// <summary>Lets people through to what their role may do. An address that names no role lets nobody through.</summary>
internal static class Gate
{
    /// <summary>One policy for each role; without any, all are refused.</summary>
    public static void Set(AuthorizationOptions authorization)
    {
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            authorization.AddPolicy(role.ToString(), policy => policy.RequireAssertion(asked => asked.Resource is HttpContext context && Person.Of(context).May(role)));
        }

        authorization.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
    }

    /// <summary>Only those who may do what this role may reach these addresses.</summary>
    public static T Needs<T>(this T addresses, AccountRole least)
        where T : IEndpointConventionBuilder => addresses.RequireAuthorization(least.ToString());

    /// <summary>Answers who may not: with the sign-in page, or, where signing in would not help, with the reason.</summary>
    public static Task RefuseAsync(HttpContext context)
    {
        var view = PageView.Of(context, LanguageOf(context));
        if (!view.MustSignIn)
        {
            return Forbidden(view).ExecuteAsync(context);
        }

        if (WantsData(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var back = HttpMethods.IsGet(context.Request.Method) ? "?back=" + Uri.EscapeDataString(view.Here) : "?ended=1";
        context.Response.Redirect(view.UrlTo("sign-in") + back);
        return Task.CompletedTask;
    }

    /// <summary>The page that says that this account may not.</summary>
    public static IResult Forbidden(PageView view) => PageAnswer.Of<ForbiddenPage>(view, [], StatusCodes.Status403Forbidden);

    private static bool WantsData(HttpRequest request) => request.Query["as"] == "json" || Path.GetExtension(request.Path.Value) is ".csv" or ".json";

    private static string LanguageOf(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? "en" : "ar";
}
