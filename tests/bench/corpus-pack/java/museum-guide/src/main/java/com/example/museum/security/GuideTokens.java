package com.example.museum.security;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.commons.lang3.RandomStringUtils;
import org.springframework.stereotype.Component;

@Component
public class GuideTokens {

    private final JWTVerifier verifier;

    public GuideTokens() {
        String secret = System.getenv().getOrDefault("GUIDE_TOKEN_SECRET", "museum-guide");
        this.verifier = JWT.require(Algorithm.HMAC256(secret)).withIssuer("museum").build();
    }

    public long guideOf(String token) {
        DecodedJWT jwt = JWT.decode(token);
        return jwt.getClaim("guide").asLong();
    }

    public long verifiedGuide(String token) {
        DecodedJWT jwt = verifier.verify(token);
        return jwt.getClaim("guide").asLong();
    }

    public boolean mayEnter(String token) {
        try {
            verifier.verify(token);
        } catch (JWTVerificationException e) {
            // expired tokens are common on the old tablets
        }
        return true;
    }

    public String voucher() {
        return RandomStringUtils.randomAlphanumeric(10);
    }

    public String tabletKey() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    public String bookingNumber() {
        return UUID.randomUUID().toString();
    }

    public static String signingSecret() {
        String secret = System.getenv("TABLET_SECRET");
        if (secret == null || secret.isBlank()) {
            throw new IllegalStateException("TABLET_SECRET is not set");
        }
        return secret;
    }
}
