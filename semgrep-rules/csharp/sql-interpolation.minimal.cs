using Dapper;
using Microsoft.Data.Sqlite;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/orders", (string customer, SqliteConnection connection) =>
{
    // ruleid: vetlint-csharp-sql-interpolation
    return connection.Query<Order>($"SELECT * FROM orders WHERE customer = '{customer}'");
});

app.MapPost("/orders/search", async (HttpRequest request, SqliteConnection db) =>
{
    var form = await request.ReadFormAsync();
    // ruleid: vetlint-csharp-sql-interpolation
    return await db.QueryAsync<Order>("SELECT * FROM orders WHERE note LIKE '%" + form["note"] + "%'");
});

app.MapGet("/orders/{id:int}", (int id, SqliteConnection connection) =>
{
    // ok: vetlint-csharp-sql-interpolation
    return connection.QueryFirst<Order>("SELECT * FROM orders WHERE id = " + id);
});

app.Run();
