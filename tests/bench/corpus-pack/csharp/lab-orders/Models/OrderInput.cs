using System.ComponentModel.DataAnnotations;

namespace LabOrders.Models;

public record OrderInput([Required, StringLength(120)] string Patient, [Required, StringLength(40)] string Test);
