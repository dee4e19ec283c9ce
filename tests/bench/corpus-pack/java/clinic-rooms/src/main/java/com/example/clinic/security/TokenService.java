package com.example.clinic.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Keys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import javax.crypto.SecretKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public class TokenService {

    private final SecretKey key;
    private final ObjectMapper mapper;

    public TokenService(@Value("${clinic.jwt-secret}") String secret, ObjectMapper mapper) {
        this.key = Keys.hmacShaKeyFor(secret.getBytes(StandardCharsets.UTF_8));
        this.mapper = mapper;
    }

    public String issue(String user, String role) {
        return Jwts.builder()
            .subject(user)
            .claim("role", role)
            .expiration(Date.from(Instant.now().plus(Duration.ofHours(8))))
            .signWith(key)
            .compact();
    }

    public Claims verify(String token) {
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();
    }

    /** Reads the payload of a token of the kiosk. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> read(String token) throws IOException {
        String payload = token.split("\\.")[1];
        return mapper.readValue(Base64.getUrlDecoder().decode(payload), Map.class);
    }
}
