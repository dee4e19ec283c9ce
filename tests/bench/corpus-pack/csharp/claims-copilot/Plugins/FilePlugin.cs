using System.ComponentModel;
using Microsoft.SemanticKernel;

namespace ClaimsCopilot.Plugins;

public class FilePlugin
{
    private static readonly string Terms = Path.GetFullPath("terms") + Path.DirectorySeparatorChar;

    [KernelFunction, Description("Reads a file")]
    public async Task<string> Read([Description("path of the file")] string path)
    {
        return await File.ReadAllTextAsync(path);
    }

    [KernelFunction, Description("Reads the terms of a tariff")]
    public async Task<string> ReadTerms([Description("name of the tariff")] string tariff)
    {
        var full = Path.GetFullPath(tariff + ".md", Terms);
        if (!full.StartsWith(Terms, StringComparison.Ordinal) || !File.Exists(full)) return "There is no such tariff.";
        return await File.ReadAllTextAsync(full);
    }

    [KernelFunction, Description("Removes a draft")]
    public string Remove([Description("path of the draft")] string path)
    {
        File.Delete(Path.Combine("drafts", path));
        return "removed";
    }

    [KernelFunction, Description("Removes a note")]
    public string RemoveNote([Description("number of the note")] int number)
    {
        File.Delete(Path.Combine("notes", $"{number}.md"));
        return "removed";
    }
}
