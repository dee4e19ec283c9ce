using Microsoft.AspNetCore.Mvc;

namespace Fixtures;

public class ReportsController : ControllerBase
{
    private readonly ILogger<ReportsController> _logger;
    private readonly IHostEnvironment _environment;

    [HttpGet]
    public IActionResult Get()
    {
        try
        {
            return Ok(Load());
        }
        catch (Exception ex)
        {
            // ruleid: vetlint-csharp-error-detail
            return StatusCode(500, ex.ToString());
        }
    }

    [HttpPost]
    public IActionResult Post()
    {
        try
        {
            return Ok(Load());
        }
        catch (DbUpdateException error)
        {
            // ruleid: vetlint-csharp-error-detail
            return BadRequest(new { error = error.InnerException });
        }
        catch (Exception error)
        {
            // ruleid: vetlint-csharp-error-detail
            return Problem(detail: error.Message, statusCode: 500);
        }
    }

    [HttpPut]
    public IActionResult Put()
    {
        try
        {
            return Ok(Load());
        }
        catch (ValidationException error)
        {
            // ok: vetlint-csharp-error-detail
            return BadRequest(error.Message);
        }
        catch (Exception error)
        {
            // ok: vetlint-csharp-error-detail
            _logger.LogError(error, "report failed: {Message}", error.Message);
            if (_environment.IsDevelopment())
            {
                // ok: vetlint-csharp-error-detail
                return StatusCode(500, error.ToString());
            }
            // ok: vetlint-csharp-error-detail
            return Problem(statusCode: 500, detail: _environment.IsDevelopment() ? error.ToString() : null);
        }
    }
}
