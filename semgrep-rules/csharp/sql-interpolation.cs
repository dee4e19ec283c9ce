using Dapper;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Fixtures;

[ApiController]
[Route("api/users")]
public class UsersController : ControllerBase
{
    private static readonly HashSet<string> Columns = new() { "name", "created_at" };
    private readonly AppDbContext _context;
    private readonly SqlConnection _connection;

    [HttpGet("search")]
    public IActionResult Search([FromQuery] string name)
    {
        // ruleid: vetlint-csharp-sql-interpolation
        return Ok(_context.Users.FromSqlRaw($"SELECT * FROM Users WHERE Name = '{name}'").ToList());
    }

    [HttpGet]
    public async Task<IActionResult> List(int page, string sort = "name")
    {
        var sql = "SELECT * FROM Users ORDER BY " + sort + " OFFSET " + page * 20 + " ROWS";
        // ruleid: vetlint-csharp-sql-interpolation
        return Ok(await _connection.QueryAsync<User>(sql));
    }

    [HttpPost]
    public IActionResult Filter(CancellationToken token, [FromBody] FilterRequest filter)
    {
        using var command = new SqlCommand();
        // ruleid: vetlint-csharp-sql-interpolation
        command.CommandText = string.Format("SELECT * FROM Users WHERE City = '{0}'", filter.City.Trim());
        // ruleid: vetlint-csharp-sql-interpolation
        using var other = new SqlCommand($"DELETE FROM Users WHERE City = '{Request.Query["city"]}'", _connection);
        return Ok(command.ExecuteNonQuery());
    }

    [HttpGet("interpolated")]
    public IActionResult Interpolated(string name)
    {
        // ok: vetlint-csharp-sql-interpolation
        var users = _context.Users.FromSqlInterpolated($"SELECT * FROM Users WHERE Name = {name}").ToList();
        // ok: vetlint-csharp-sql-interpolation
        var more = _context.Users.FromSql($"SELECT * FROM Users WHERE Name = {name}").ToList();
        // ok: vetlint-csharp-sql-interpolation
        var raw = _context.Users.FromSqlRaw("SELECT * FROM Users WHERE Name = {0}", name).ToList();
        return Ok(users.Concat(more).Concat(raw));
    }

    [HttpGet("parameters")]
    public async Task<IActionResult> Parameters(string name, int id)
    {
        // ok: vetlint-csharp-sql-interpolation
        var rows = await _connection.QueryAsync<User>("SELECT * FROM Users WHERE Name = @name", new { name });
        // ok: vetlint-csharp-sql-interpolation
        using var command = new SqlCommand($"SELECT * FROM Users WHERE Id = {id}", _connection);
        command.Parameters.AddWithValue("@name", name);
        return Ok(rows);
    }

    [HttpGet("sorted")]
    public IActionResult Sorted([FromQuery] string sort)
    {
        if (!Columns.Contains(sort))
        {
            return BadRequest();
        }
        // ok: vetlint-csharp-sql-interpolation
        return Ok(_context.Users.FromSqlRaw($"SELECT * FROM Users ORDER BY {sort}").ToList());
    }

    [HttpGet("switched")]
    public IActionResult Switched([FromQuery] string sort)
    {
        var column = sort switch
        {
            "created" => "created_at",
            _ => "name",
        };
        // ok: vetlint-csharp-sql-interpolation
        return Ok(_context.Users.FromSqlRaw("SELECT * FROM Users ORDER BY " + column).ToList());
    }
}

public class UserRepository
{
    private readonly AppDbContext _context;
    private readonly NpgsqlConnection _connection;

    public User? Find(string email)
    {
        // ruleid: vetlint-csharp-sql-interpolation
        return _connection.QueryFirstOrDefault<User>($"SELECT * FROM users WHERE email = '{email}'");
    }

    public void Remove(string email)
    {
        // ruleid: vetlint-csharp-sql-interpolation
        _context.Database.ExecuteSqlRaw("DELETE FROM Users WHERE Email = '" + email + "'");
    }

    public int Count(string table)
    {
        // ok: vetlint-csharp-sql-interpolation
        return _connection.ExecuteScalar<int>($"SELECT COUNT(*) FROM {table}");
    }

    public int Run(string sql)
    {
        // ok: vetlint-csharp-sql-interpolation
        return _connection.Execute(sql);
    }
}
