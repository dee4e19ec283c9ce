using System.Net;
using System.Net.Http;
using System.Net.Security;

namespace Fixtures;

public class Clients
{
    public HttpClient Any()
    {
        var handler = new HttpClientHandler();
        // ruleid: vetlint-csharp-cert-callback
        handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;
        return new HttpClient(handler);
    }

    public HttpClient Dangerous()
    {
        return new HttpClient(new HttpClientHandler
        {
            // ruleid: vetlint-csharp-cert-callback
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        });
    }

    public void Everywhere()
    {
        // ruleid: vetlint-csharp-cert-callback
        ServicePointManager.ServerCertificateValidationCallback += (sender, certificate, chain, errors) => true;
        // ruleid: vetlint-csharp-cert-callback
        ServicePointManager.ServerCertificateValidationCallback = delegate { return true; };
    }

    public HttpClient Pinned(string thumbprint)
    {
        return new HttpClient(new HttpClientHandler
        {
            // ok: vetlint-csharp-cert-callback
            ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) =>
                errors == SslPolicyErrors.None && certificate?.GetCertHashString() == thumbprint,
        });
    }

    public HttpClient Local(IHostEnvironment environment)
    {
        var handler = new HttpClientHandler();
        if (environment.IsDevelopment())
        {
            // ok: vetlint-csharp-cert-callback
            handler.ServerCertificateCustomValidationCallback = (message, certificate, chain, errors) => true;
        }
        // ok: vetlint-csharp-cert-callback
        handler.ServerCertificateCustomValidationCallback = null;
        return new HttpClient(handler);
    }
}
