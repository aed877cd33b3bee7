using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>One's own account, and for admins those of all.</summary>
internal static class AccountRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/account", (HttpContext context) => Own(PageView.WithForms(context, language), null));
        pages.MapGet("/accounts", (HttpContext context, AccountBook accounts) => All(PageView.WithForms(context, language), accounts, context.Request.Query["done"], null))
            .Needs(AccountRole.Admin);
        var forms = pages.MapGroup("").AddEndpointFilter<FormGuard>().WithMetadata(FormSize.Small);
        forms.MapPost("/sign-out", (Delegate)((HttpContext context) => LeaveAsync(language, context))).Needs(AccountRole.Reader);
        forms.MapPost("/account", (HttpContext context, AccountBook accounts) => ChangePasswordAsync(language, context, accounts)).Needs(AccountRole.Reader);
        forms.MapPost("/accounts", (HttpContext context, AccountBook accounts) => ChangeAsync(language, context, accounts)).Needs(AccountRole.Admin);
    }

    private static RazorComponentResult Own(PageView view, string? wrong, bool changed = false) => !view.Person.IsSignedIn
        ? PageAnswer.Missing(view)
        : PageAnswer.Of<OwnAccountPage>(
            view,
            new() { [nameof(OwnAccountPage.Wrong)] = wrong, [nameof(OwnAccountPage.Changed)] = changed },
            wrong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static RazorComponentResult All(PageView view, AccountBook accounts, string? done, string? wrong) => PageAnswer.Of<AccountsPage>(
        view,
        new() { [nameof(AccountsPage.Accounts)] = accounts.All(), [nameof(AccountsPage.Done)] = done, [nameof(AccountsPage.Wrong)] = wrong },
        wrong is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    private static async Task<IResult> LeaveAsync(string language, HttpContext context)
    {
        await Session.EndAsync(context);
        return Results.LocalRedirect($"/{language}/sign-in");
    }

    private static async Task<IResult> ChangePasswordAsync(string language, HttpContext context, AccountBook accounts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var view = PageView.WithForms(context, language);
        if (view.Person.Name is not { } name)
        {
            return PageAnswer.Missing(view);
        }

        if (form["new"] != form["again"])
        {
            return Own(view, "password-unlike");
        }

        try
        {
            var found = await accounts.ChangePasswordAsync(name, form["password"].ToString(), form["new"].ToString(), context.RequestAborted);
            await Session.BeginAsync(context, found);
            return Own(view, null, changed: true);
        }
        catch (AccountException wrong)
        {
            return Own(view, wrong.Code);
        }
    }

    private static async Task<IResult> ChangeAsync(string language, HttpContext context, AccountBook accounts)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var (asked, name, password) = (form["do"].ToString(), form["name"].ToString(), form["password"].ToString());
        try
        {
            switch (asked)
            {
                case "add":
                    accounts.Add(name, RoleOf(form), password);
                    break;
                case "role":
                    accounts.SetRole(name, RoleOf(form));
                    break;
                case "password":
                    accounts.SetPassword(name, password);
                    break;
                case "disable":
                    accounts.Disable(name);
                    break;
                case "enable":
                    accounts.Enable(name);
                    break;
                case "remove":
                    accounts.Remove(name);
                    break;
                default:
                    return Results.StatusCode(StatusCodes.Status400BadRequest);
            }
        }
        catch (AccountException wrong)
        {
            return All(PageView.WithForms(context, language), accounts, null, wrong.Code);
        }

        return Results.LocalRedirect($"/{language}/accounts?done={asked}");
    }

    /// <summary>The role that a form names; the one that may least where it names none.</summary>
    private static AccountRole RoleOf(IFormCollection form) =>
        Enum.GetValues<AccountRole>().FirstOrDefault(role => string.Equals(role.ToString(), form["role"], StringComparison.OrdinalIgnoreCase));
}
