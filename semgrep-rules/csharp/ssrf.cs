using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

[ApiController]
public class ProxyController : ControllerBase
{
    private static readonly HashSet<string> Hosts = new() { "cdn.example.com" };
    private readonly HttpClient _httpClient;
    private readonly string _baseUrl;

    [HttpGet("preview")]
    public async Task<IActionResult> Preview([FromQuery] string url)
    {
        // ruleid: vetlint-csharp-ssrf
        return Ok(await _httpClient.GetStringAsync(url));
    }

    [HttpPost("hook")]
    public async Task<ActionResult<string>> Hook([FromBody] HookRequest hook, CancellationToken token)
    {
        // ruleid: vetlint-csharp-ssrf
        var answer = await _httpClient.PostAsJsonAsync(hook.CallbackUrl, new { ok = true }, token);
        return await answer.Content.ReadAsStringAsync(token);
    }

    [HttpGet("image")]
    public async Task<IActionResult> Image(string host)
    {
        // ruleid: vetlint-csharp-ssrf
        var request = new HttpRequestMessage(HttpMethod.Get, $"https://{host}/logo.png");
        return Ok(await _httpClient.SendAsync(request));
    }

    [HttpGet("old")]
    public IActionResult Old()
    {
        var address = Request.Headers["X-Target"].ToString();
        // ruleid: vetlint-csharp-ssrf
        var request = WebRequest.Create(address);
        return Ok(request.GetResponse());
    }

    [HttpGet("weather")]
    public async Task<IActionResult> Weather(string city)
    {
        // ok: vetlint-csharp-ssrf
        var today = await _httpClient.GetStringAsync($"https://weather.example.com/v1/{city}");
        // ok: vetlint-csharp-ssrf
        var next = await _httpClient.GetFromJsonAsync<Forecast>("https://weather.example.com/next?city=" + city);
        // ok: vetlint-csharp-ssrf
        var own = await _httpClient.GetStringAsync($"/cities/{city}");
        return Ok(new { today, next, own });
    }

    [HttpGet("base")]
    public async Task<IActionResult> Base(string id)
    {
        var url = $"{_baseUrl}/products/{id}";
        // ok: vetlint-csharp-ssrf
        return Ok(await _httpClient.GetStringAsync(url));
    }

    [HttpGet("checked")]
    public async Task<IActionResult> Checked(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || !Hosts.Contains(uri.Host))
        {
            return BadRequest();
        }
        // ok: vetlint-csharp-ssrf
        return Ok(await _httpClient.GetStringAsync(uri));
    }

    [HttpGet("guarded")]
    public async Task<IActionResult> Guarded(string url)
    {
        if (!IsAllowedUrl(url))
        {
            return BadRequest();
        }
        // ok: vetlint-csharp-ssrf
        return Ok(await _httpClient.GetByteArrayAsync(url));
    }

    private static bool IsAllowedUrl(string url) => Hosts.Contains(new Uri(url).Host);
}
