package fixtures;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.*;

@RestController
class LogInjection {
    private static final Logger log = LoggerFactory.getLogger(LogInjection.class);

    @PostMapping("/login")
    void login(@RequestParam String user, @RequestBody Login login) {
        // ruleid: vetlint-java-log-injection
        log.info("login of " + user);
        // ruleid: vetlint-java-log-injection
        log.warn("failed login of {}", login.getName());
    }

    void handle(HttpServletRequest request) {
        String agent = request.getHeader("User-Agent");
        // ruleid: vetlint-java-log-injection
        log.debug(String.format("agent %s", agent));
    }

    @GetMapping("/items/{name}")
    void item(@PathVariable String name) {
        // ruleid: vetlint-java-log-injection
        log.error("no item {}", name);
    }

    @GetMapping("/safe")
    void safe(@RequestParam String user, @RequestParam int page) {
        // ok: vetlint-java-log-injection
        log.info("login of {}", user.replaceAll("[\\r\\n]", "_"));
        // ok: vetlint-java-log-injection
        log.info("page {}", page);
        // ok: vetlint-java-log-injection
        log.info("a search");
        // ok: vetlint-java-log-injection
        log.info("length {}", user.length());
    }
}
