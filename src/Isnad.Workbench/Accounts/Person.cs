using Isnad.Store.Accounts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Isnad.Workbench.Accounts;

/// <summary>Who asks for a page.</summary>
/// <param name="Name">The account's name, with which decisions are signed; null for whoever sits at this machine where no sign-in is asked.</param>
/// <param name="Role">What the person may do; null for nothing.</param>
/// <param name="CanWrite">Whether this server takes up what people add and decide.</param>
public sealed record Person(string? Name, AccountRole? Role, bool CanWrite)
{
    /// <summary>Whether the person signed in.</summary>
    public bool IsSignedIn => Name is not null;

    /// <summary>Whether the person may do what a role may.</summary>
    public bool May(AccountRole least) => Role >= least && (CanWrite || least == AccountRole.Reader);

    /// <summary>Who asks. Where no sign-in is asked, people may do all but what needs accounts.</summary>
    public static Person Of(HttpContext context)
    {
        var services = context.RequestServices;
        var canWrite = services.GetRequiredService<WorkbenchOptions>().CanWrite;
        return services.GetRequiredService<SignInRule>().IsAsked
            ? context.Features.Get<Account>() is { } account ? new Person(account.Name, account.Role, canWrite) : new Person(null, null, false)
            : new Person(null, canWrite ? AccountRole.Reviewer : AccountRole.Reader, canWrite);
    }
}
