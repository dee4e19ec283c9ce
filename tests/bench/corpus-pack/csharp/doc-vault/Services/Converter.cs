using System.Diagnostics;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using RazorEngine;
using RazorEngine.Templating;

namespace DocVault.Services;

public class Converter
{
    private static readonly Dictionary<string, Func<decimal, decimal>> Fees = new()
    {
        ["flat"] = _ => 190m,
        ["value"] = value => value * 0.04m,
    };

    public void ToPdf(string name)
    {
        Process.Start("cmd.exe", "/c soffice --convert-to pdf " + name);
    }

    public void ToText(int id)
    {
        var info = new ProcessStartInfo { FileName = "pdftotext", UseShellExecute = false };
        info.ArgumentList.Add($"/srv/vault/{id}.pdf");
        info.ArgumentList.Add($"/srv/vault/{id}.txt");
        Process.Start(info)?.WaitForExit();
    }

    public Task<decimal> Fee(string formula)
    {
        return CSharpScript.EvaluateAsync<decimal>(formula);
    }

    public decimal KnownFee(string kind, decimal value)
    {
        return Fees.TryGetValue(kind, out var fee) ? fee(value) : 0m;
    }

    public string Letter(string template, string client)
    {
        return Engine.Razor.RunCompile(template, Guid.NewGuid().ToString(), null, new { Client = client });
    }

    public string Reminder(string client)
    {
        const string template = "Dear @Model.Client, we still wait for your answer.";
        return Engine.Razor.RunCompile(template, "reminder", null, new { Client = client });
    }
}
