using System.ComponentModel;
using Microsoft.Data.Sqlite;
using Microsoft.SemanticKernel;

namespace ClaimsCopilot.Plugins;

public class ClaimsPlugin
{
    private static string Scalar(SqliteCommand command)
    {
        command.Connection!.Open();
        return Convert.ToString(command.ExecuteScalar()) ?? "";
    }

    [KernelFunction, Description("State of a claim")]
    public string State([Description("number of the claim")] string number)
    {
        using var connection = new SqliteConnection("Data Source=claims.db");
        using var command = new SqliteCommand($"SELECT state FROM claims WHERE number = '{number}'", connection);
        return Scalar(command);
    }

    [KernelFunction, Description("Sum of a claim")]
    public string Sum([Description("number of the claim")] string number)
    {
        using var connection = new SqliteConnection("Data Source=claims.db");
        using var command = new SqliteCommand("SELECT sum FROM claims WHERE number = $number", connection);
        command.Parameters.AddWithValue("$number", number);
        return Scalar(command);
    }
}
