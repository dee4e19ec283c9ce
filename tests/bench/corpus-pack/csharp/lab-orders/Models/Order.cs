namespace LabOrders.Models;

public class Order
{
    public int Id { get; set; }
    public string Patient { get; set; } = "";
    public string Test { get; set; } = "";
    public string State { get; set; } = "new";
    public bool Released { get; set; }
    public string OrderedBy { get; set; } = "";
}

public class StaffMember
{
    public int Id { get; set; }
    public string Email { get; set; } = "";
    public string PasswordHash { get; set; } = "";
    public string? ResetCode { get; set; }
}
