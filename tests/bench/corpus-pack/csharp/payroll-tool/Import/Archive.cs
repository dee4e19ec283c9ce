using System.Diagnostics;
using System.Globalization;

namespace PayrollTool.Import;

public class Archive
{
    public void Run(string month)
    {
        var info = new ProcessStartInfo("bash") { UseShellExecute = false };
        info.ArgumentList.Add("-c");
        info.ArgumentList.Add($"tar czf /archive/{month}.tgz /data/payroll/{month}");
        Process.Start(info)?.WaitForExit();
    }

    public void RunChecked(string month)
    {
        if (!DateTime.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var parsed)) throw new ArgumentException("no month", nameof(month));
        var name = parsed.ToString("yyyy-MM", CultureInfo.InvariantCulture);
        Process.Start("tar", ["czf", $"/archive/{name}.tgz", $"/data/payroll/{name}"])?.WaitForExit();
    }
}
