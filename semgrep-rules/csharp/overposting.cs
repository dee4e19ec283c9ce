using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

[ApiController]
public class AccountsController : ControllerBase
{
    private readonly AppDbContext _db;

    [HttpPut("{id}")]
    public async Task<IActionResult> Update(int id, [FromBody] User user)
    {
        // ruleid: vetlint-csharp-overposting
        _db.Users.Update(user);
        await _db.SaveChangesAsync();
        return NoContent();
    }

    [HttpPost]
    public IActionResult Create(ApplicationUser account)
    {
        // ruleid: vetlint-csharp-overposting
        _db.Add(account);
        _db.SaveChanges();
        return Ok();
    }

    [HttpPatch]
    public IActionResult Patch(Customer customer)
    {
        // ruleid: vetlint-csharp-overposting
        _db.Entry(customer).State = EntityState.Modified;
        return Ok();
    }

    [HttpPost("record")]
    public IActionResult FromRecord([FromBody] CreateUserRequest request)
    {
        var user = new User { Name = request.Name };
        // ok: vetlint-csharp-overposting
        _db.Users.Add(user);
        return Ok();
    }

    [HttpPost("bound")]
    public IActionResult Bound([Bind("Name,Email")] User user)
    {
        // ok: vetlint-csharp-overposting
        _db.Users.Add(user);
        return Ok();
    }

    [HttpPost("note")]
    public IActionResult Note([FromBody] Note note)
    {
        // ok: vetlint-csharp-overposting
        _db.Notes.Add(note);
        return Ok();
    }

    [HttpPost("set")]
    public IActionResult Set([FromBody] User user)
    {
        user.Role = "user";
        // ok: vetlint-csharp-overposting
        _db.Users.Add(user);
        return Ok();
    }

    private void Store(User user)
    {
        // ok: vetlint-csharp-overposting
        _db.Users.Update(user);
    }
}
