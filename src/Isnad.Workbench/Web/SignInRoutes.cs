using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>Signing in: the only form that people reach without an account.</summary>
internal static class SignInRoutes
{
    public static void Map(IEndpointRouteBuilder open, string language)
    {
        open.MapGet("/sign-in", (HttpContext context) => SignIn(PageView.WithForms(context, language), context.Request.Query["back"], null, ended: context.Request.Query.ContainsKey("ended")));
        open.MapPost("/sign-in", (HttpContext context, AccountBook accounts) => EnterAsync(language, context, accounts))
            .AddEndpointFilter<FormGuard>().WithMetadata(FormSize.Small);
    }

    private static IResult SignIn(PageView view, string? back, SignInResult? failed, string name = "", bool ended = false) => !view.MustSignIn
        ? Results.LocalRedirect(LocalAddress.Of(back) ?? view.Home)
        : PageAnswer.Of<SignInPage>(
            view,
            new()
            {
                [nameof(SignInPage.Back)] = LocalAddress.Of(back) ?? view.Home,
                [nameof(SignInPage.Failed)] = failed,
                [nameof(SignInPage.Ended)] = ended,
                [nameof(SignInPage.Name)] = name,
            },
            failed switch
            {
                null => StatusCodes.Status200OK,
                SignInResult.Locked => StatusCodes.Status429TooManyRequests,
                SignInResult.Busy => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status401Unauthorized,
            });

    private static async Task<IResult> EnterAsync(string language, HttpContext context, AccountBook accounts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (name, back) = (form["name"].ToString(), form["back"].ToString());
        var view = PageView.WithForms(context, language);
        if (!view.MustSignIn)
        {
            return SignIn(view, back, null);
        }

        var (result, found) = await accounts.SignInAsync(name, form["password"].ToString(), context.RequestAborted);
        if (found is null)
        {
            return SignIn(view, back, result, name.Length > AccountName.Longest ? "" : name);
        }

        await Session.BeginAsync(context, found);
        return Results.LocalRedirect(LocalAddress.Of(back) ?? view.Home);
    }
}
