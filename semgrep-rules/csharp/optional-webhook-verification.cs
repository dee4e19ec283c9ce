using Microsoft.AspNetCore.Http;

public class Hooks
{
    private readonly string secret;

    public Hooks(string secret) => this.secret = secret;

    public IResult Shop(string body, string signature)
    {
        // ruleid: vetlint-csharp-optional-webhook-verification
        if (!string.IsNullOrEmpty(secret) && !Genuine(secret, body, signature))
        {
            return Results.Unauthorized();
        }
        return Store(body);
    }

    public IResult Club(HttpRequest request, string body)
    {
        // ruleid: vetlint-csharp-optional-webhook-verification
        if (request.Headers.TryGetValue("X-Club-Signature", out var signature) && !Genuine(secret, body, signature!))
        {
            return Results.Unauthorized();
        }
        return Store(body);
    }

    public IResult Partner(string body, string signature)
    {
        // ruleid: vetlint-csharp-optional-webhook-verification
        if (signature is not null)
        {
            if (!Genuine(secret, body, signature)) return Results.Unauthorized();
        }
        return Store(body);
    }

    public IResult Strict(string body, string signature)
    {
        // ok: vetlint-csharp-optional-webhook-verification
        if (string.IsNullOrEmpty(signature) || !Genuine(secret, body, signature))
        {
            return Results.Unauthorized();
        }
        return Store(body);
    }

    public IResult Find(string name)
    {
        // ok: vetlint-csharp-optional-webhook-verification
        if (!string.IsNullOrEmpty(name) && !Known(name))
        {
            return Results.NotFound();
        }
        // ok: vetlint-csharp-optional-webhook-verification
        if (secret != null && !secret.StartsWith("v1"))
        {
            return Results.NotFound();
        }
        return Store(name);
    }
}
