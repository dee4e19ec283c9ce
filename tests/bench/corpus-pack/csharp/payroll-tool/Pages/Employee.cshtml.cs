using Jint;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PayrollTool.Web;

namespace PayrollTool.Pages;

public class EmployeeModel(PayrollContext db, ILogger<EmployeeModel> logger) : PageModel
{
    [BindProperty]
    public Employee Employee { get; set; } = new();

    public List<Employee> Found { get; private set; } = [];

    public async Task OnGetAsync(string? street) => Found = street is null ? [] : await db.InStreetAsync(street);

    public async Task<IActionResult> OnPostAsync()
    {
        db.Update(Employee);
        await db.SaveChangesAsync();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostAddressAsync(int id)
    {
        var employee = await db.Employees.FindAsync(id);
        if (employee is null) return NotFound();
        if (!await TryUpdateModelAsync(employee, "employee", e => e.Name, e => e.Street)) return Page();
        await db.SaveChangesAsync();
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostRaiseAsync(string department, int percent)
    {
        try
        {
            return Content((await db.RaiseAsync(department, percent)).ToString());
        }
        catch (Exception ex)
        {
            return BadRequest(new { ex.Message, ex.StackTrace });
        }
    }

    public async Task<IActionResult> OnPostLowerAsync(string department, int percent)
    {
        try
        {
            return Content((await db.LowerAsync(department, percent)).ToString());
        }
        catch (Exception ex)
        {
            logger.LogError(ex, "salaries could not be lowered");
            return BadRequest(new { message = "The salaries could not be changed." });
        }
    }

    public IActionResult OnPostFormula(string formula, double gross)
    {
        var net = new Engine(o => o.AllowClr()).SetValue("gross", gross).Evaluate(formula);
        return Content(net.ToString());
    }

    public IActionResult OnPostRate(string name, double gross)
    {
        var rates = new Dictionary<string, double> { ["single"] = 0.62, ["married"] = 0.7 };
        var net = gross * rates.GetValueOrDefault(name, 0.6);
        return Content(net.ToString());
    }

    public IActionResult OnPostDone(string returnUrl)
    {
        Response.Headers.Location = returnUrl;
        return StatusCode(StatusCodes.Status302Found);
    }

    public IActionResult OnPostNext(string returnUrl)
    {
        return Url.IsLocalUrl(returnUrl) ? Redirect(returnUrl) : RedirectToPage("/Index");
    }
}
