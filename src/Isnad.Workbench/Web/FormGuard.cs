using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Isnad.Workbench.Web;

/// <summary>Lets a form through only if a page of this server sent it.</summary>
internal sealed class FormGuard(IAntiforgery antiforgery) : IEndpointFilter
{
    /// <summary>Most bytes that one form may bring.</summary>
    public const long MostBytes = 512L * 1024 * 1024;

    private static readonly FormOptions Limits = new() { ValueCountLimit = 50_000, MultipartBodyLengthLimit = MostBytes, ValueLengthLimit = 16 * 1024 * 1024 };

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var most = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<FormSize>()?.Bytes ?? MostBytes;
        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most;
        }

        context.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, Limits));
        try
        {
            await antiforgery.ValidateRequestAsync(context.HttpContext);
        }
        catch (Exception wrong) when (wrong is AntiforgeryValidationException or BadHttpRequestException)
        {
            return Results.StatusCode(StatusCodes.Status400BadRequest);
        }

        return await next(context);
    }
}
