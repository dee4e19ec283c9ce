using System.Text;
using LibraryKiosk.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LibraryKiosk.Services;

public class BookSearch(LibraryContext db)
{
    public Task<List<Book>> SearchAsync(string? title, string? shelf)
    {
        var sql = new StringBuilder("SELECT * FROM Books WHERE 1 = 1");
        if (title is not null) sql.Append(" AND Title LIKE '%").Append(title).Append("%'");
        if (shelf is not null) sql.AppendFormat(" AND Shelf = '{0}'", shelf);
        return db.Books.FromSqlRaw(sql.ToString()).ToListAsync();
    }

    public Task<List<Book>> FindAsync(string? title, string? shelf)
    {
        var query = db.Books.AsQueryable();
        if (title is not null) query = query.Where(b => EF.Functions.Like(b.Title, $"%{title}%"));
        if (shelf is not null) query = query.Where(b => b.Shelf == shelf);
        return query.Take(50).ToListAsync();
    }

    public Task<List<string>> ShelvesAsync(string prefix)
    {
        var parameter = new SqliteParameter("@prefix", prefix + "%");
        return db.Database.SqlQueryRaw<string>("SELECT DISTINCT Shelf AS Value FROM Books WHERE Shelf LIKE @prefix", parameter).ToListAsync();
    }
}
