using Azure.AI.OpenAI;
using LibraryKiosk.Data;
using Microsoft.EntityFrameworkCore;
using OpenAI.Chat;

namespace LibraryKiosk.Services;

public class Librarian(LibraryContext db, IConfiguration configuration)
{
    private readonly ChatClient chat = new AzureOpenAIClient(new Uri(configuration["Azure:Endpoint"]!), new System.ClientModel.ApiKeyCredential(configuration["Azure:Key"]!)).GetChatClient("gpt-4o");

    private async Task<string> AskAsync(string prompt)
    {
        ChatCompletion answer = await chat.CompleteChatAsync(new UserChatMessage(prompt));
        return answer.Content[0].Text.Trim();
    }

    public async Task<int> CleanAsync(string wish)
    {
        var statement = await AskAsync("Write one SQLite statement for this wish of a librarian: " + wish);
        return await db.Database.ExecuteSqlRawAsync(statement);
    }

    public async Task<int> MoveAsync(string wish)
    {
        var shelf = await AskAsync("Which shelf is meant? Answer with its letter: " + wish);
        if (shelf is not { Length: 1 } || !char.IsAsciiLetterUpper(shelf[0])) return 0;
        return await db.Database.ExecuteSqlAsync($"UPDATE Books SET Shelf = 'Z' WHERE Shelf = {shelf}");
    }

    public async Task<string> SaveAsync(string topic)
    {
        var name = await AskAsync("Answer with a file name for a note about: " + topic);
        await File.WriteAllTextAsync(Path.Combine("notes", name), topic);
        return name;
    }

    public async Task<string> NoteAsync(string topic)
    {
        var title = await AskAsync("Answer with a title for a note about: " + topic);
        var file = $"{Guid.NewGuid():N}.txt";
        await File.WriteAllTextAsync(Path.Combine("notes", file), title + "\n" + topic);
        return file;
    }
}
