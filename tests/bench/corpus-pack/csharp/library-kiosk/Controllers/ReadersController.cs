using LibraryKiosk.Data;
using LibraryKiosk.Filters;
using LibraryKiosk.Services;
using Microsoft.AspNetCore.Mvc;

namespace LibraryKiosk.Controllers;

public record ContactInput(string Name);

[ApiController]
[Route("readers")]
public class ReadersController(LibraryContext db, CardService cards, KioskAuth auth) : ControllerBase
{
    [HttpGet("me")]
    public IActionResult Me([FromHeader(Name = "X-Reader")] string token) => Ok(auth.Reader(token));

    [HttpPost("{id:int}/pin")]
    [ServiceFilter<KioskAuth>]
    public async Task<IActionResult> Pin(int id, [FromBody] string pin)
    {
        var reader = await db.Readers.FindAsync(id);
        if (reader is null || !auth.CardGenuine(reader.Card, Request.Headers["X-Card"].ToString())) return NotFound();
        reader.Password = pin.Length < 8 ? cards.HashPin(pin) : cards.HashPassword(pin);
        await db.SaveChangesAsync();
        return Ok(new { pickup = cards.PickupCode(reader.Card), locker = cards.LockerCode(reader.Card) });
    }

    [HttpPut("{id:int}")]
    [ServiceFilter<KioskAuth>]
    public async Task<IActionResult> Update(int id, [FromBody] Reader reader)
    {
        reader.Id = id;
        db.Readers.Update(reader);
        await db.SaveChangesAsync();
        return NoContent();
    }

    [HttpPatch("{id:int}")]
    [ServiceFilter<KioskAuth>]
    public async Task<IActionResult> Contact(int id, [FromBody] ContactInput input)
    {
        var reader = await db.Readers.FindAsync(id);
        if (reader is null) return NotFound();
        reader.Name = input.Name;
        await db.SaveChangesAsync();
        return NoContent();
    }

    [HttpPost("{id:int}/fees/clear")]
    public async Task<IActionResult> ClearFees(int id)
    {
        var reader = await db.Readers.FindAsync(id);
        if (reader is null) return NotFound();
        reader.Fees = 0;
        await db.SaveChangesAsync();
        return NoContent();
    }
}
