package com.example.clinic.web;

import com.example.clinic.security.TokenService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@RestController
@RequestMapping("/pages")
public class KioskController {

    private final TokenService tokens;

    public KioskController(TokenService tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/me")
    public Map<String, Object> me(@RequestHeader("X-Kiosk-Token") String token) throws IOException {
        Map<String, Object> claims = tokens.read(token);
        return Map.of("name", claims.get("sub"), "role", claims.get("role"));
    }

    @GetMapping(value = "/greeting", produces = MediaType.TEXT_HTML_VALUE)
    public String greeting(@RequestParam String name) {
        return "<h1>Good morning, " + name + "</h1>";
    }

    @GetMapping(value = "/farewell", produces = MediaType.TEXT_HTML_VALUE)
    public String farewell(@RequestParam String name) {
        return "<h1>Get well soon, " + HtmlUtils.htmlEscape(name) + "</h1>";
    }

    @GetMapping(value = "/echo", produces = MediaType.TEXT_PLAIN_VALUE)
    public String echo(@RequestParam String name) {
        return "You asked for " + name;
    }

    @PostMapping("/start")
    public void start(HttpServletResponse response) {
        Cookie cookie = new Cookie("KIOSK_TOKEN", tokens.issue("kiosk", "KIOSK"));
        cookie.setPath("/");
        cookie.setMaxAge(8 * 3600);
        response.addCookie(cookie);
    }

    @PostMapping("/resume")
    public ResponseEntity<Void> resume() {
        ResponseCookie cookie = ResponseCookie.from("KIOSK_SESSION", tokens.issue("kiosk", "KIOSK"))
            .httpOnly(true)
            .secure(true)
            .sameSite("Strict")
            .path("/")
            .build();
        return ResponseEntity.noContent().header(HttpHeaders.SET_COOKIE, cookie.toString()).build();
    }
}
