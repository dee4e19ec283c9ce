namespace LibraryKiosk.Filters;

public class WidgetHeaders(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments("/widget") && context.Request.Headers.TryGetValue("Origin", out var origin))
        {
            context.Response.Headers.Append("Access-Control-Allow-Origin", origin);
            context.Response.Headers.Append("Access-Control-Allow-Credentials", "true");
        }
        await next(context);
    }
}
