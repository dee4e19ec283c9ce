using Dapper;
using LabOrders.Data;
using LabOrders.Models;
using Microsoft.EntityFrameworkCore;

namespace LabOrders.Services;

public class OrderSearch(LabContext db)
{
    private static readonly Dictionary<string, string> Sorts = new()
    {
        ["patient"] = "Patient ASC",
        ["newest"] = "Id DESC",
    };

    public Task<List<Order>> ByPatientAsync(string patient)
    {
        var sql = "SELECT * FROM Orders WHERE Patient LIKE '%" + patient + "%'";
        return db.Orders.FromSqlRaw(sql).ToListAsync();
    }

    public Task<List<Order>> ByTestAsync(string test)
    {
        return db.Orders.FromSqlInterpolated($"SELECT * FROM Orders WHERE Test = {test}").ToListAsync();
    }

    public async Task<IEnumerable<dynamic>> CountsAsync(string column)
    {
        var connection = db.Database.GetDbConnection();
        return await connection.QueryAsync($"SELECT {column}, COUNT(*) AS Total FROM Orders GROUP BY {column}");
    }

    public async Task<IEnumerable<Order>> SortedAsync(string state, string sort)
    {
        var order = Sorts.GetValueOrDefault(sort, "Id ASC");
        var connection = db.Database.GetDbConnection();
        return await connection.QueryAsync<Order>($"SELECT * FROM Orders WHERE State = @state ORDER BY {order}", new { state });
    }

    public Task<List<Order>> OpenAsync(string user) =>
        db.Orders.Where(o => o.OrderedBy == user && o.State != "done").ToListAsync();
}
