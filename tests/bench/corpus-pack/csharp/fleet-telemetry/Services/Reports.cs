using System.Diagnostics;
using System.Linq.Dynamic.Core;
using FleetTelemetry.Data;
using Scriban;

namespace FleetTelemetry.Services;

public class Reports
{
    private static readonly Dictionary<string, Func<Vehicle, bool>> Filters = new()
    {
        ["cheap"] = v => v.LeaseRate < 300,
        ["approved"] = v => v.Approved,
    };

    private static readonly Template Summary = Template.Parse("Depot {{ depot }}: {{ count }} vans");

    public string Render(string layout, string depot)
    {
        return Template.Parse(layout).Render(new { Depot = depot });
    }

    public string RenderSummary(string depot, int count)
    {
        return Summary.Render(new { Depot = depot, Count = count });
    }

    public IEnumerable<Vehicle> Where(IEnumerable<Vehicle> vehicles, string condition)
    {
        return vehicles.AsQueryable().Where(condition).ToList();
    }

    public IEnumerable<Vehicle> Known(IEnumerable<Vehicle> vehicles, string name)
    {
        return Filters.TryGetValue(name, out var filter) ? vehicles.Where(filter).ToList() : [];
    }

    public void Plot(string depot, string range)
    {
        var start = new ProcessStartInfo
        {
            FileName = "sh",
            Arguments = string.Concat("-c \"gnuplot -e depot='", depot, "' ", range, "\""),
        };
        Process.Start(start)?.WaitForExit();
    }

    public void Export(int vehicle, DateOnly day)
    {
        using var process = new Process();
        process.StartInfo.FileName = "fleet-export";
        process.StartInfo.ArgumentList.Add(vehicle.ToString());
        process.StartInfo.ArgumentList.Add(day.ToString("yyyy-MM-dd"));
        process.Start();
        process.WaitForExit();
    }
}
