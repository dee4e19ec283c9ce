package com.example.museum.web;

import freemarker.template.Configuration;
import freemarker.template.Template;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
public class PageController {

    private static final Map<String, String> SHOPS = Map.of("books", "https://books.museum.example", "prints", "https://prints.museum.example");

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_33);

    @GetMapping("/welcome")
    public String welcome(@RequestParam(defaultValue = "visitor") String name, Model model) {
        model.addAttribute("name", name);
        return "welcome";
    }

    @GetMapping("/search")
    public void search(@RequestParam String q, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.getWriter().println("<p>No results for <b>" + q + "</b></p>");
    }

    @GetMapping("/out")
    public String out(@RequestParam String url) {
        return "redirect:" + url;
    }

    @GetMapping("/shop")
    public String shop(@RequestParam String name) {
        return "redirect:" + SHOPS.getOrDefault(name, "/");
    }

    @PostMapping("/newsletter/preview")
    @ResponseBody
    public String preview(@RequestParam String text) throws Exception {
        Template template = new Template("preview", new StringReader(text), freemarker);
        StringWriter out = new StringWriter();
        template.process(Map.of("museum", "City museum"), out);
        return out.toString();
    }

    @PostMapping("/newsletter/render")
    @ResponseBody
    public String render(@RequestParam String text) throws Exception {
        Template template = new Template("letter", new StringReader("Dear friends,\n${text}"), freemarker);
        StringWriter out = new StringWriter();
        template.process(Map.of("text", text), out);
        return out.toString();
    }
}
