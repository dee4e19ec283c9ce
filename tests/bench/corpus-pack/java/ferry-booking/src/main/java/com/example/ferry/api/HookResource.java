package com.example.ferry.api;

import com.example.ferry.model.Booking;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@Path("/hooks")
public class HookResource {

    @ConfigProperty(name = "ferry.hooks.weather-secret")
    Optional<String> weatherSecret;

    @ConfigProperty(name = "ferry.hooks.port-secret")
    String portSecret;

    private static boolean genuine(String secret, String body, String signature) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        byte[] expected = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        return signature != null && MessageDigest.isEqual(expected, HexFormat.of().parseHex(signature));
    }

    @POST
    @Path("/weather")
    @Transactional
    public Response weather(String body, @HeaderParam("X-Signature") String signature) throws GeneralSecurityException {
        if (weatherSecret.isPresent() && !genuine(weatherSecret.get(), body, signature)) {
            return Response.status(401).build();
        }
        Booking.update("state = 'cancelled' where route = ?1", body);
        return Response.noContent().build();
    }

    @POST
    @Path("/port")
    @Transactional
    public Response port(String body, @HeaderParam("X-Signature") String signature) throws GeneralSecurityException {
        if (!genuine(portSecret, body, signature)) {
            return Response.status(401).build();
        }
        Booking.update("state = 'boarding' where route = ?1", body);
        return Response.noContent().build();
    }

    @POST
    @Path("/payment")
    @Transactional
    public void payment(Map<String, Long> event) {
        Booking.update("paid = true where id = ?1", event.get("booking"));
    }

    @POST
    @Path("/refund")
    @Transactional
    public Response refund(String body, @HeaderParam("X-Signature") String signature) throws GeneralSecurityException {
        boolean signed = genuine(portSecret, body, signature);
        if (!signed) {
            return Response.status(401).build();
        }
        Booking.update("paid = false where id = ?1", Long.parseLong(body.strip()));
        return Response.noContent().build();
    }
}
