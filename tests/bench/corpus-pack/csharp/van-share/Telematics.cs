using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace VanShare;

public class Telematics
{
    private const string GatewayKey = "tk_live_51b7e0a2c94d4f6e";

    private readonly byte[] pin = Convert.FromHexString(Environment.GetEnvironmentVariable("GATEWAY_PIN")!);

    private readonly string fleetKey = Environment.GetEnvironmentVariable("FLEET_KEY")!;

    public HttpClient Client()
    {
        var handler = new SocketsHttpHandler();
        handler.SslOptions.RemoteCertificateValidationCallback = (_, certificate, _, errors) =>
            errors == SslPolicyErrors.None && certificate is X509Certificate2 c
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(c.RawData), pin);
        var client = new HttpClient(handler) { BaseAddress = new Uri("https://gateway.example.org") };
        client.DefaultRequestHeaders.Add("X-Key", GatewayKey);
        client.DefaultRequestHeaders.Add("X-Fleet", fleetKey);
        return client;
    }
}
