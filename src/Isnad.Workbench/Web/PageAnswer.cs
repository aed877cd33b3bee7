using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isnad.Workbench.Web;

/// <summary>Answers a request with a page.</summary>
internal static class PageAnswer
{
    /// <summary>The page <typeparamref name="T"/>, which takes its <see cref="PageView"/> as parameter <c>View</c>.</summary>
    public static RazorComponentResult Of<T>(PageView view, Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where T : IComponent
    {
        parameters["View"] = view;
        return new RazorComponentResult(typeof(T), parameters) { StatusCode = status };
    }

    /// <summary>The page that says that there is none.</summary>
    public static RazorComponentResult Missing(PageView view) => Of<Pages.NotFoundPage>(view, [], StatusCodes.Status404NotFound);
}
