using System.Data;
using Microsoft.Data.SqlClient;

namespace DocVault.Services;

public record Document(int Id, string Title, string Client);

public class DocumentStore
{
    private const string ConnectionString = "Server=sql;Database=Vault;User Id=vault;Password=Paragraph9!kanzlei";

    private readonly string archive = Environment.GetEnvironmentVariable("ARCHIVE_CONNECTION")
        ?? throw new InvalidOperationException("ARCHIVE_CONNECTION is not set");

    private readonly string reports = Environment.GetEnvironmentVariable("REPORTS_CONNECTION")!;

    private static List<Document> Read(SqlCommand command)
    {
        using var reader = command.ExecuteReader();
        var documents = new List<Document>();
        while (reader.Read()) documents.Add(new Document(reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        return documents;
    }

    public List<Document> OfClient(string client)
    {
        using var connection = new SqlConnection(ConnectionString);
        connection.Open();
        var command = new SqlCommand("SELECT Id, Title, Client FROM Documents WHERE Client = '" + client + "'", connection);
        return Read(command);
    }

    public List<Document> Titled(string title)
    {
        using var connection = new SqlConnection(archive);
        connection.Open();
        using var command = new SqlCommand("SELECT Id, Title, Client FROM Documents WHERE Title = @title", connection);
        command.Parameters.Add("@title", SqlDbType.NVarChar, 200).Value = title;
        return Read(command);
    }

    public int Move(string ids, string client)
    {
        using var connection = new SqlConnection(archive);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"UPDATE Documents SET Client = @client WHERE Id IN ({ids})";
        command.Parameters.AddWithValue("@client", client);
        return command.ExecuteNonQuery();
    }

    public int Touch(IReadOnlyList<int> ids)
    {
        using var connection = new SqlConnection(reports);
        connection.Open();
        using var command = connection.CreateCommand();
        var names = ids.Select((id, i) => { command.Parameters.AddWithValue($"@p{i}", id); return $"@p{i}"; }).ToList();
        command.CommandText = $"UPDATE Documents SET Touched = SYSUTCDATETIME() WHERE Id IN ({string.Join(", ", names)})";
        return command.ExecuteNonQuery();
    }

    public void Delete(int id)
    {
        using var connection = new SqlConnection(archive);
        connection.Open();
        using var command = new SqlCommand("DELETE FROM Documents WHERE Id = @id", connection);
        command.Parameters.AddWithValue("@id", id);
        command.ExecuteNonQuery();
    }
}
