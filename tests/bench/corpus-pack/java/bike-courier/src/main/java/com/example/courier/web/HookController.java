package com.example.courier.web;

import com.example.courier.tours.Tour;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/hooks")
public class HookController {

    private final JdbcClient jdbc;

    public HookController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static boolean signed(String secret, String body, String signature) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String expected = HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/shop")
    public ResponseEntity<Void> shop(@RequestBody String body, @RequestHeader(value = "X-Signature", required = false) String signature) throws Exception {
        if (signature != null && !signed(System.getenv("SHOP_SECRET"), body, signature)) {
            return ResponseEntity.status(401).build();
        }
        jdbc.sql("INSERT INTO tours (street) VALUES (?)").param(body).update();
        return ResponseEntity.accepted().build();
    }

    @PostMapping("/market")
    public ResponseEntity<Void> market(@RequestBody String body, @RequestHeader(value = "X-Signature", required = false) String signature) throws Exception {
        if (signature == null || !signed(System.getenv("MARKET_SECRET"), body, signature)) {
            return ResponseEntity.status(401).build();
        }
        jdbc.sql("INSERT INTO tours (street, note) VALUES (?, 'market')").param(body).update();
        return ResponseEntity.accepted().build();
    }

    @PostMapping("/payment")
    public void payment(@RequestBody Tour tour) {
        jdbc.sql("UPDATE tours SET paid = true WHERE id = ?").param(tour.id).update();
    }

    @PostMapping("/refund")
    public ResponseEntity<Void> refund(@RequestBody String body, @RequestHeader("X-Signature") String signature) throws Exception {
        if (!signed(System.getenv("PAY_SECRET"), body, signature)) {
            return ResponseEntity.status(401).build();
        }
        jdbc.sql("UPDATE tours SET paid = false WHERE id = ?").param(Long.parseLong(body.strip())).update();
        return ResponseEntity.accepted().build();
    }
}
