package com.example.museum.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/hooks")
public class HookController {

    public record Sale(String ticket, String state) {}

    private final JdbcClient jdbc;
    private final String ticketSecret;
    private final String bankSecret;

    public HookController(JdbcClient jdbc, @Value("${museum.hooks.ticket-secret}") String ticketSecret,
                          @Value("${museum.hooks.bank-secret}") String bankSecret) {
        this.jdbc = jdbc;
        this.ticketSecret = ticketSecret;
        this.bankSecret = bankSecret;
    }

    private static boolean matches(String secret, String body, String signature) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] expected = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
            return MessageDigest.isEqual(expected, HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    @PostMapping("/tickets")
    public void tickets(@RequestBody String body, @RequestHeader(value = "X-Signature", required = false) String signature) {
        if (!ticketSecret.isEmpty() && !matches(ticketSecret, body, signature)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        jdbc.sql("INSERT INTO hook_events (source, body) VALUES ('tickets', ?)").param(body).update();
    }

    @PostMapping("/bank")
    public void bank(@RequestBody String body, @RequestHeader("X-Signature") String signature) {
        if (!matches(bankSecret, body, signature)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        jdbc.sql("INSERT INTO hook_events (source, body) VALUES ('bank', ?)").param(body).update();
    }

    @PostMapping("/resale")
    public void resale(@RequestBody Sale sale) {
        if ("sold".equals(sale.state())) {
            jdbc.sql("UPDATE tickets SET owner = 'resale', paid = true WHERE code = ?").param(sale.ticket()).update();
        }
    }

    @PostMapping("/refunds")
    public void refunds(@RequestBody String body, @RequestHeader("X-Signature") String signature) {
        boolean genuine = matches(bankSecret, body, signature);
        if (!genuine) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        jdbc.sql("UPDATE tickets SET paid = false WHERE code = ?").param(body.strip()).update();
    }
}
