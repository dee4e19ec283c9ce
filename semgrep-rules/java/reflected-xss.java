package fixtures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.util.HtmlUtils;

@RestController
class ReflectedXss {
    @GetMapping("/greet")
    String greet(@RequestParam String name) {
        // ruleid: vetlint-java-reflected-xss
        return "<h1>Hello " + name + "</h1>";
    }

    void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ruleid: vetlint-java-reflected-xss
        response.getWriter().write("<h1>Hello " + request.getParameter("name") + "</h1>");
    }

    void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        PrintWriter out = response.getWriter();
        String comment = request.getParameter("comment");
        // ruleid: vetlint-java-reflected-xss
        out.println(comment);
    }

    @PostMapping("/profile")
    String profile(@RequestBody Profile profile) {
        // ruleid: vetlint-java-reflected-xss
        return "<div class=\"bio\">" + profile.getBio() + "</div>";
    }

    @GetMapping("/escaped")
    String escaped(@RequestParam String name) {
        // ok: vetlint-java-reflected-xss
        return "<h1>Hello " + HtmlUtils.htmlEscape(name) + "</h1>";
    }

    @GetMapping("/view")
    String view(@RequestParam String name, Model model) {
        model.addAttribute("name", name);
        // ok: vetlint-java-reflected-xss
        return "greeting";
    }

    @GetMapping("/text")
    String text(@RequestParam String name) {
        // ok: vetlint-java-reflected-xss
        return "Hello " + name;
    }

    void json(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        // ok: vetlint-java-reflected-xss
        response.getWriter().write("{\"name\": \"" + request.getParameter("name") + "\"}");
    }
}
