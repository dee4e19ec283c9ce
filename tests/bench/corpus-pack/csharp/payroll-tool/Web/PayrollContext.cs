using Microsoft.EntityFrameworkCore;

namespace PayrollTool.Web;

public class Employee
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string Street { get; set; } = "";
    public decimal Salary { get; set; }
}

public class PayrollContext(DbContextOptions<PayrollContext> options) : DbContext(options)
{
    public DbSet<Employee> Employees => Set<Employee>();

    public Task<int> RaiseAsync(string department, int percent)
    {
        return Database.ExecuteSqlRawAsync($"UPDATE Employees SET Salary = Salary * (100 + {percent}) / 100 WHERE Department = '{department}'");
    }

    public Task<int> LowerAsync(string department, int percent)
    {
        return Database.ExecuteSqlAsync($"UPDATE Employees SET Salary = Salary * (100 - {percent}) / 100 WHERE Department = {department}");
    }

    public Task<List<Employee>> InStreetAsync(string street) =>
        Employees.FromSqlRaw("SELECT * FROM Employees WHERE Street = {0}", street).ToListAsync();
}
