using System.Net;
using System.Text.RegularExpressions;

namespace Isnad.Workbench.Tests.Accounts;

/// <summary>Somebody with a browser's cookies who asks a server for pages and sends forms, and is told every answer as it is.</summary>
internal sealed partial class Visitor : IDisposable
{
    private readonly string _url;
    private readonly SocketsHttpHandler _handler = new() { AllowAutoRedirect = false };
    private readonly HttpClient _client;

    public Visitor(string url)
    {
        _url = url;
        _handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.Subject == "CN=localhost";
        _client = new HttpClient(_handler);
    }

    public CookieCollection Cookies => _handler.CookieContainer.GetAllCookies();

    /// <summary>The name by which the server is asked; null for that of its address.</summary>
    public string? Host { get; init; }

    public async Task<HttpResponseMessage> GetAsync(string path) => await SendAsync(new HttpRequestMessage(HttpMethod.Get, _url + path));

    public async Task<string> PageAsync(string path)
    {
        using var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form with the token of a page, and with the state that the page was made from where it tells one.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string from, params (string Name, string Value)[] fields) =>
        await PostSeenAsync(path, await PageAsync(from), fields);

    /// <summary>Sends a form of a page that was seen before.</summary>
    public async Task<HttpResponseMessage> PostSeenAsync(string path, string page, params (string Name, string Value)[] fields) =>
        await PostBareAsync(path, [.. fields, .. Hidden().Matches(page).DistinctBy(field => field.Groups[1].Value).Select(field => (field.Groups[1].Value, field.Groups[2].Value))]);

    /// <summary>Sends a form without a token.</summary>
    public async Task<HttpResponseMessage> PostBareAsync(string path, params (string Name, string Value)[] fields) => await SendAsync(new HttpRequestMessage(HttpMethod.Post, _url + path)
    {
        Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
    });

    /// <summary>Sends a form with files.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, MultipartFormDataContent form) => SendAsync(new HttpRequestMessage(HttpMethod.Post, _url + path) { Content = form });

    /// <summary>Signs in.</summary>
    public Task<HttpResponseMessage> SignInAsync(string name, string password = Staff.Password, string language = "en", string back = "") =>
        PostAsync($"/{language}/sign-in", $"/{language}/sign-in", ("name", name), ("password", password), ("back", back));

    public void Dispose()
    {
        _client.Dispose();
        _handler.Dispose();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.Headers.Host = Host;
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("name=\"(__RequestVerificationToken|state)\" value=\"([^\"]+)\"")]
    private static partial Regex Hidden();
}
