using Npgsql;

namespace VanShare;

public record Van(int Id, string Name, string Street);

public class VanStore(NpgsqlDataSource source)
{
    private static async Task<List<Van>> ReadAsync(NpgsqlCommand command)
    {
        var vans = new List<Van>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) vans.Add(new Van(reader.GetInt32(0), reader.GetString(1), reader.GetString(2)));
        return vans;
    }

    public async Task<List<Van>> InStreetAsync(string street)
    {
        await using var command = source.CreateCommand($"SELECT id, name, street FROM vans WHERE street = '{street}'");
        return await ReadAsync(command);
    }

    public async Task<List<Van>> NamedAsync(string name)
    {
        await using var command = source.CreateCommand("SELECT id, name, street FROM vans WHERE name = $1");
        command.Parameters.AddWithValue(name);
        return await ReadAsync(command);
    }

    public async Task<int> RemoveAsync(string ids)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = string.Format("DELETE FROM vans WHERE id IN ({0})", ids);
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<int> ParkAsync(int[] ids)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE vans SET parked = true WHERE id = ANY(@ids)";
        command.Parameters.AddWithValue("ids", ids);
        return await command.ExecuteNonQueryAsync();
    }

    public async Task MarkPaidAsync(string booking)
    {
        await using var command = source.CreateCommand("UPDATE bookings SET paid = true WHERE ref = $1");
        command.Parameters.AddWithValue(booking);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<List<string[]>> SelectAsync(string sql)
    {
        var rows = new List<string[]>();
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i)) ?? "").ToArray());
        }
        return rows;
    }
}
