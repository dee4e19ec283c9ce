using Microsoft.EntityFrameworkCore;

namespace LibraryKiosk.Data;

public class Book
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string Shelf { get; set; } = "";
}

public class Reader
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Card { get; set; } = "";
    public decimal Fees { get; set; }
    public bool Blocked { get; set; }
    public string Password { get; set; } = "";
}

public class LibraryContext(DbContextOptions<LibraryContext> options) : DbContext(options)
{
    public DbSet<Book> Books => Set<Book>();
    public DbSet<Reader> Readers => Set<Reader>();
}
