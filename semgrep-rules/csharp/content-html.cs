using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

public class GreetingController : Controller
{
    [HttpGet]
    public IActionResult Hello(string name)
    {
        // ruleid: vetlint-csharp-content-html
        return Content($"<h1>Hello {name}</h1>", "text/html");
    }

    [HttpGet("result")]
    public ContentResult Result([FromQuery] string q)
    {
        return new ContentResult
        {
            ContentType = "text/html; charset=utf-8",
            // ruleid: vetlint-csharp-content-html
            Content = "<p>No result for " + q + "</p>",
        };
    }

    [HttpPost]
    public async Task Comment()
    {
        var text = Request.Form["text"].ToString();
        // ruleid: vetlint-csharp-content-html
        await Response.WriteAsync("<div>" + text + "</div>");
    }

    [HttpPost("markup")]
    public IActionResult Markup([FromBody] CommentModel model)
    {
        // ruleid: vetlint-csharp-content-html
        ViewBag.Comment = new HtmlString(model.Text);
        // ruleid: vetlint-csharp-content-html
        ViewBag.Other = (MarkupString)model.Text;
        return View();
    }

    [HttpGet("encoded")]
    public IActionResult Encoded(string name)
    {
        // ok: vetlint-csharp-content-html
        var first = Content($"<h1>{WebUtility.HtmlEncode(name)}</h1>", "text/html");
        // ok: vetlint-csharp-content-html
        var second = Content("<h1>" + HtmlEncoder.Default.Encode(name) + "</h1>", "text/html");
        return name.Length > 3 ? first : second;
    }

    [HttpGet("plain")]
    public IActionResult Plain(string name)
    {
        // ok: vetlint-csharp-content-html
        return Content($"Hello {name}", "text/plain");
    }

    [HttpGet("number")]
    public IActionResult Number(int count)
    {
        // ok: vetlint-csharp-content-html
        return Content($"<b>{count}</b>", "text/html");
    }

    [HttpGet("view")]
    public IActionResult Viewed(string name)
    {
        ViewBag.Name = name;
        // ok: vetlint-csharp-content-html
        return View("Hello", name);
    }
}
