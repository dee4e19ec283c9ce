package com.example.courier.security;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.spec.KeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

@Component
public class CourierTokens {

    private static final Logger log = LoggerFactory.getLogger(CourierTokens.class);

    @Value("${courier.jwt-key}")
    private String key;

    public String courierOf(String token) {
        int end = token.lastIndexOf('.') + 1;
        Claims claims = Jwts.parser().parseClaimsJwt(token.substring(0, end)).getBody();
        return claims.getSubject();
    }

    public String dispatcherOf(String token) {
        Claims claims = Jwts.parser().setSigningKey(key.getBytes(StandardCharsets.UTF_8)).parseClaimsJws(token).getBody();
        return claims.getSubject();
    }

    public String hash(String password) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        return HexFormat.of().formatHex(digest.digest(password.getBytes(StandardCharsets.UTF_8)));
    }

    public String derive(char[] password, byte[] salt) throws Exception {
        KeySpec spec = new PBEKeySpec(password, salt, 310_000, 256);
        byte[] derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
        return Base64.getEncoder().encodeToString(derived);
    }

    public String handoverCode(long tour) {
        int code = ThreadLocalRandom.current().nextInt(1000, 10000);
        log.debug("tour {} got a handover code", tour);
        return Integer.toString(code);
    }

    public String loginCode(String courier) {
        int code = new SecureRandom().nextInt(100_000, 1_000_000);
        log.info("login code of {}: {}", courier, code);
        return Integer.toString(code);
    }
}
