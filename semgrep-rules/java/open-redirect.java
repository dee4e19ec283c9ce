package fixtures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

class OpenRedirect {
    private static final Map<String, String> PAGES = Map.of("home", "/", "orders", "/orders");
    private static final Set<String> HOSTS = Set.of("shop.example.com");

    void servlet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // ruleid: vetlint-java-open-redirect
        response.sendRedirect(request.getParameter("next"));
    }

    @GetMapping("/out")
    public String out(@RequestParam String url) {
        // ruleid: vetlint-java-open-redirect
        return "redirect:" + url;
    }

    @GetMapping("/leave")
    public RedirectView leave(@RequestParam("to") String to) {
        // ruleid: vetlint-java-open-redirect
        return new RedirectView(to);
    }

    @GetMapping("/entity")
    public ResponseEntity<Void> entity(@RequestParam String target) {
        // ruleid: vetlint-java-open-redirect
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(target)).build();
    }

    @GetMapping("/page")
    public String page(@RequestParam String name) {
        String path = PAGES.getOrDefault(name, "/");
        // ok: vetlint-java-open-redirect
        return "redirect:" + path;
    }

    void local(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = request.getParameter("next");
        if (next == null || !next.startsWith("/") || next.startsWith("//")) {
            next = "/";
        }
        // ok: vetlint-java-open-redirect
        response.sendRedirect(next);
    }

    @GetMapping("/checked")
    public RedirectView checked(@RequestParam String url) {
        if (!isAllowedHost(url)) {
            return new RedirectView("/");
        }
        // ok: vetlint-java-open-redirect
        return new RedirectView(url);
    }

    @GetMapping("/order")
    public String order(@RequestParam long id) {
        // ok: vetlint-java-open-redirect
        return "redirect:/orders/" + id;
    }

    private boolean isAllowedHost(String url) {
        return HOSTS.contains(URI.create(url).getHost());
    }
}
