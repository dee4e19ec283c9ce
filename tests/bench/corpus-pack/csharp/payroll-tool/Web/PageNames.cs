using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace PayrollTool.Web;

public class PageNames : IPageRouteModelConvention
{
    public void Apply(PageRouteModel model) => model.RouteValues["app"] = "payroll";
}
