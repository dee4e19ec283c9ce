using LabOrders.Data;
using LabOrders.Models;
using LabOrders.Services;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace LabOrders.Controllers;

[Authorize]
[Route("orders")]
public class OrdersController(LabContext db, OrderSearch search, ILogger<OrdersController> logger) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await search.OpenAsync(User.Identity!.Name!));

    [HttpGet("search")]
    public async Task<IActionResult> Search(string? patient, string? test, string state = "new", string sort = "newest")
    {
        if (patient is not null) return Json(await search.ByPatientAsync(patient));
        if (test is not null) return Json(await search.ByTestAsync(test));
        return Json(await search.SortedAsync(state, sort));
    }

    [HttpGet("counts")]
    public async Task<IActionResult> Counts(string by)
    {
        try
        {
            return Json(await search.CountsAsync(by));
        }
        catch (Exception ex)
        {
            return StatusCode(500, ex.ToString());
        }
    }

    [HttpPost("")]
    public async Task<IActionResult> Create(Order order)
    {
        db.Orders.Add(order);
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("request")]
    public async Task<IActionResult> RequestTest(OrderInput input)
    {
        if (!ModelState.IsValid) return BadRequest(ModelState);
        db.Orders.Add(new Order { Patient = input.Patient, Test = input.Test, OrderedBy = User.Identity!.Name! });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "order could not be stored");
            return StatusCode(500, "The order could not be stored.");
        }
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{id:int}/cancel")]
    public async Task<IActionResult> Cancel(int id)
    {
        var order = await db.Orders.FindAsync(id);
        if (order is null || order.OrderedBy != User.Identity!.Name) return NotFound();
        order.State = "cancelled";
        await db.SaveChangesAsync();
        return NoContent();
    }

    [AllowAnonymous]
    [HttpPost("{id:int}/release")]
    public async Task<IActionResult> Release(int id)
    {
        var order = await db.Orders.FindAsync(id);
        if (order is null) return NotFound();
        order.Released = true;
        await db.SaveChangesAsync();
        return NoContent();
    }
}
