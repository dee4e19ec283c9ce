package com.example.ferry.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mindrot.jbcrypt.BCrypt;

@ApplicationScoped
public class Tickets {

    @ConfigProperty(name = "ferry.ticket-key", defaultValue = "ferry-ticket-key-0123456789-0123456789")
    String ticketKey;

    private final SecureRandom secure = new SecureRandom();

    @ConfigProperty(name = "ferry.crew-key")
    String crewKey;

    public String passenger(String ticket) throws ParseException {
        return JWTParser.parse(ticket).getJWTClaimsSet().getSubject();
    }

    public Optional<String> crew(String token) throws ParseException, JOSEException {
        SignedJWT jwt = SignedJWT.parse(token);
        boolean genuine = jwt.verify(new MACVerifier(crewKey)) && new Date().before(jwt.getJWTClaimsSet().getExpirationTime());
        return genuine ? Optional.of(jwt.getJWTClaimsSet().getSubject()) : Optional.empty();
    }

    public boolean mayBoard(String ticket) {
        try {
            return SignedJWT.parse(ticket).verify(new MACVerifier(ticketKey));
        } catch (ParseException | JOSEException e) {
            Log.warn("ticket could not be read", e);
            return true;
        }
    }

    public boolean mayEnterBridge(String token) {
        try {
            return crew(token).isPresent();
        } catch (ParseException | JOSEException e) {
            return false;
        }
    }

    public String hash(String password) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("MD5").digest(password.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    public String hashCrew(String password) {
        return BCrypt.hashpw(password, BCrypt.gensalt(12));
    }

    public String fingerprint(byte[] pdf) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(pdf));
    }

    public String boardingCode(String passenger) {
        String code = Long.toString(Math.abs(RandomGenerator.getDefault().nextLong() % 1_000_000));
        Log.infof("boarding code of %s is %s", passenger, code);
        return code;
    }

    public String cabinCode(String passenger) {
        String code = String.format("%08d", secure.nextInt(100_000_000));
        Log.infof("cabin code made for %s", passenger);
        return code;
    }
}
