package com.example.clinic.security;

import java.security.SecureRandom;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public class PinService {

    private static final Logger log = LoggerFactory.getLogger(PinService.class);
    private static final SecureRandom SECURE = new SecureRandom();

    private final String pepper;
    private final TokenService tokens;

    public PinService(@Value("${clinic.pin-pepper:clinic-pepper-2024}") String pepper, TokenService tokens) {
        this.pepper = pepper;
        this.tokens = tokens;
    }

    public String doorPin() {
        Random random = new Random();
        return String.format("%06d", random.nextInt(1_000_000));
    }

    public String resetPin() {
        return String.format("%08d", SECURE.nextInt(100_000_000));
    }

    public int demoDelay() {
        return new Random().nextInt(500);
    }

    public boolean allowed(String token, String room) {
        try {
            tokens.verify(token);
        } catch (Exception e) {
            log.warn("could not verify token for room {}", room);
        }
        return !room.startsWith("lab-");
    }

    public void remember(String user, String pin) {
        log.info("new door pin for {}: {}", user, pin);
    }

    public void rotated(String user, String pin) {
        log.info("pin of {} rotated, {} digits", user, pin.length());
    }

    public String peppered(String pin) {
        return pin + pepper;
    }
}
