using Dapper;
using Npgsql;

namespace FleetTelemetry.Data;

public class Vehicle
{
    public int Id { get; set; }
    public string Plate { get; set; } = "";
    public string Depot { get; set; } = "";
    public decimal LeaseRate { get; set; }
    public bool Approved { get; set; }
}

public class VehicleRepository(NpgsqlDataSource source)
{
    public async Task<IEnumerable<Vehicle>> InDepotAsync(string depot)
    {
        await using var db = await source.OpenConnectionAsync();
        return await db.QueryAsync<Vehicle>("SELECT * FROM vehicles WHERE depot = '" + depot.Trim() + "'");
    }

    public async Task<IEnumerable<Vehicle>> WithPlateAsync(string plate)
    {
        await using var db = await source.OpenConnectionAsync();
        return await db.QueryAsync<Vehicle>("SELECT * FROM vehicles WHERE plate = @plate", new { plate });
    }

    public async Task<IEnumerable<Vehicle>> FilteredAsync(Dictionary<string, string> filters)
    {
        var builder = new SqlBuilder();
        var template = builder.AddTemplate("SELECT * FROM vehicles /**where**/");
        foreach (var (column, value) in filters) builder.Where($"{column} = '{value}'");
        await using var db = await source.OpenConnectionAsync();
        return await db.QueryAsync<Vehicle>(template.RawSql, template.Parameters);
    }

    public async Task<IEnumerable<Vehicle>> NarrowedAsync(string? depot, string? plate)
    {
        var builder = new SqlBuilder();
        var selector = builder.AddTemplate("SELECT * FROM vehicles /**where**/");
        if (depot is not null) builder.Where("depot = @depot", new { depot });
        if (plate is not null) builder.Where("plate = @plate", new { plate });
        await using var db = await source.OpenConnectionAsync();
        return await db.QueryAsync<Vehicle>(selector.RawSql, selector.Parameters);
    }

    public async Task SaveAsync(Vehicle vehicle)
    {
        await using var db = await source.OpenConnectionAsync();
        await db.ExecuteAsync("INSERT INTO vehicles (plate, depot, lease_rate, approved) VALUES (@Plate, @Depot, @LeaseRate, @Approved)", vehicle);
    }

    public async Task RemoveAsync(int id)
    {
        await using var db = await source.OpenConnectionAsync();
        await db.ExecuteAsync("DELETE FROM vehicles WHERE id = @id", new { id });
    }
}
