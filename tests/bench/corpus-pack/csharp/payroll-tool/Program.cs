using System.CommandLine;
using PayrollTool.Import;

var import = new Command("import", "Imports a file");
var file = new Argument<string>("file");
import.AddArgument(file);
import.SetHandler(path => new PayrollXml().Import(path), file);

var archive = new Command("archive", "Archives a month");
var month = new Argument<string>("month");
archive.AddArgument(month);
archive.SetHandler(name => new Archive().Run(name), month);

var root = new RootCommand("payroll") { import, archive };
return await root.InvokeAsync(args);
