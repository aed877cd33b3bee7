using System.Security.Claims;
using Isnad.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Isnad.Workbench.Accounts;

/// <summary>The session of an account: a cookie that scripts cannot read, good for this server's run only.</summary>
internal static class Session
{
    /// <summary>Name of the cookie.</summary>
    public const string Cookie = "isnad-session";

    private const string Stamp = "stamp";

    /// <summary>A session ends after so long without a page.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromHours(8);

    public static void Set(CookieAuthenticationOptions session, TimeProvider clock)
    {
        session.Cookie.Name = Cookie;
        session.Cookie.HttpOnly = true;
        // Lax and not strict: an address that somebody cites must open for those who are signed in. What changes anything is a form with a token.
        session.Cookie.SameSite = SameSiteMode.Lax;
        session.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        session.ExpireTimeSpan = Idle;
        session.SlidingExpiration = true;
        session.TimeProvider = clock;
        session.Events.OnValidatePrincipal = ValidateAsync;
        session.Events.OnRedirectToLogin = refused => Gate.RefuseAsync(refused.HttpContext);
        session.Events.OnRedirectToAccessDenied = refused => Gate.RefuseAsync(refused.HttpContext);
    }

    /// <summary>Begins a session.</summary>
    public static Task BeginAsync(HttpContext context, Credentials found)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, found.Account.Name), new(Stamp, found.Stamp)];
        return context.SignInAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme)));
    }

    /// <summary>Ends it.</summary>
    public static Task EndAsync(HttpContext context) => context.SignOutAsync();

    /// <summary>Looks at the account itself for every page: what an admin changes counts at once.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext session)
    {
        var accounts = session.HttpContext.RequestServices.GetRequiredService<AccountBook>();
        if (session.Principal is { } principal
            && principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } name
            && principal.FindFirstValue(Stamp) is { } stamp
            && accounts.Holder(name, stamp) is { } account)
        {
            session.HttpContext.Features.Set(account);
            return;
        }

        session.RejectPrincipal();
        await session.HttpContext.SignOutAsync();
    }
}
