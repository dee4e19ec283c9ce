using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace ClaimsCopilot.Plugins;

public class WebPlugin
{
    private const string OcrKey = "ocr_live_9d27b6c1f04e4a8b93";

    private static readonly string[] Hosts = ["weather.example.org", "garages.example.org"];

    private readonly HttpClient client = new();

    [KernelFunction, Description("Reads a web page")]
    public async Task<string> Fetch([Description("address")] string url)
    {
        return await client.GetStringAsync(url);
    }

    [KernelFunction, Description("Reads a page of a partner")]
    public async Task<string> FetchPartner([Description("address")] string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || !Hosts.Contains(uri.Host)) return "unknown partner";
        return await client.GetStringAsync(uri);
    }

    public async Task<string> Scan(byte[] image)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://ocr.example/v1/scan") { Content = new ByteArrayContent(image) };
        request.Headers.Add("X-Key", OcrKey);
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }
}
