using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Data.Sqlite;

namespace BusTimetable;

public class Timetable
{
    private const string Columns = "line, stop, at";
    private const string PasswordHeader = "X-Password";

    private static readonly SqliteConnection Db = new("Data Source=timetable.db;Mode=ReadOnly");

    private static List<string> Read(SqliteCommand command)
    {
        Db.Open();
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(reader.GetString(0));
        return rows;
    }

    public List<string> Lines()
    {
        return Read(new SqliteCommand($"SELECT DISTINCT {Columns} FROM departures", Db));
    }

    public List<string> Stops(string? sort)
    {
        var order = sort == "line" ? "line" : "stop";
        return Read(new SqliteCommand("SELECT stop FROM departures ORDER BY " + order, Db));
    }

    public List<string> Departures(int line)
    {
        return Read(new SqliteCommand($"SELECT at FROM departures WHERE line = {line}", Db));
    }

    public string Tag(string body) => Convert.ToHexString(MD5.HashData(Encoding.UTF8.GetBytes(body + PasswordHeader.Length)));

    public TimeSpan Pause(int attempt) => TimeSpan.FromSeconds(Math.Pow(2, attempt) + Random.Shared.NextDouble());

    public void Reindex()
    {
        Process.Start("sh", ["-c", "sqlite3 timetable.db 'REINDEX' && date"])?.WaitForExit();
    }

    public int[] Holidays(string json) => JsonSerializer.Deserialize<int[]>(json) ?? [];

    public int Exceptions(string file) => XDocument.Load(file).Descendants("exception").Count();
}
