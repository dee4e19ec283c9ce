package com.example.courier.web;

import com.example.courier.security.CourierTokens;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/couriers")
public class CourierController {

    private final JdbcClient jdbc;
    private final CourierTokens tokens;

    public CourierController(JdbcClient jdbc, CourierTokens tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    @PostMapping
    public void create(@RequestBody Map<String, String> body) throws GeneralSecurityException {
        jdbc.sql("INSERT INTO couriers (name, password) VALUES (?, ?)").params(body.get("name"), tokens.hash(body.get("password"))).update();
    }

    @PostMapping("/password")
    public void password(@RequestBody Map<String, String> body) throws Exception {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        jdbc.sql("UPDATE couriers SET password = ?, salt = ? WHERE name = ?")
            .params(tokens.derive(body.get("password").toCharArray(), salt), salt, body.get("name")).update();
    }

    @PostMapping("/code")
    public void code(@RequestParam String courier, HttpServletResponse response) {
        Cookie cookie = new Cookie("login_code", tokens.loginCode(courier));
        cookie.setHttpOnly(false);
        response.addCookie(cookie);
    }

    @PostMapping("/device")
    public void device(@RequestParam String courier, HttpServletResponse response) {
        Cookie device = new Cookie("device", tokens.loginCode(courier));
        device.setHttpOnly(true);
        device.setSecure(true);
        device.setAttribute("SameSite", "Strict");
        response.addCookie(device);
    }

    @PostMapping("/leave")
    public void leave(@RequestParam String to, HttpServletResponse response) throws IOException {
        response.sendRedirect(to);
    }

    @PostMapping("/pause")
    public void pause(@RequestParam String to, HttpServletResponse response) throws IOException {
        String target = switch (to) {
            case "tours" -> "/tours";
            case "pay" -> "/pay";
            default -> "/";
        };
        response.sendRedirect(target);
    }
}
