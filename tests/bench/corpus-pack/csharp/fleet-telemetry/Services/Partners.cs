using System.Net;

namespace FleetTelemetry.Services;

public class Partners(HttpClient client)
{
    private const string MapToken = "pk.fleet.3f8a91d7c2e64b05a1";

    private static readonly Uri Weather = new("https://weather.example.org/");
    private readonly string fuelToken = Environment.GetEnvironmentVariable("FUEL_TOKEN") ?? "";

    public async Task<string> PreviewAsync(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var response = await client.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    public async Task<string> WeatherAsync(string station)
    {
        var uri = new Uri(Weather, "stations/" + Uri.EscapeDataString(station));
        var response = await client.GetAsync(uri);
        return await response.Content.ReadAsStringAsync();
    }

    public HttpClient Legacy()
    {
        ServicePointManager.ServerCertificateValidationCallback += (_, _, _, _) => true;
        var legacy = new HttpClient { BaseAddress = new Uri("https://legacy.fleet.example") };
        legacy.DefaultRequestHeaders.Add("X-Token", MapToken);
        return legacy;
    }

    public HttpClient Fuel()
    {
        var fuel = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        fuel.BaseAddress = new Uri("https://fuel.fleet.example");
        fuel.DefaultRequestHeaders.Add("X-Token", fuelToken);
        return fuel;
    }
}
