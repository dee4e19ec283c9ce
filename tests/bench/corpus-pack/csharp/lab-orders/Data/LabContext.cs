using LabOrders.Models;
using Microsoft.EntityFrameworkCore;

namespace LabOrders.Data;

public class LabContext(DbContextOptions<LabContext> options) : DbContext(options)
{
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<StaffMember> Staff => Set<StaffMember>();
}
