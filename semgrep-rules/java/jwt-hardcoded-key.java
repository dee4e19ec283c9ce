package fixtures;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import io.jsonwebtoken.security.Keys;
import java.security.Key;
import org.springframework.beans.factory.annotation.Value;

class JwtHardcodedKey {
    // ruleid: vetlint-java-jwt-hardcoded-key
    private static final String SECRET_KEY = "orchard-signing-key-2024-do-not-share";
    // ok: vetlint-java-jwt-hardcoded-key
    private static final String JWT_SECRET = "jwt.secret";
    // ok: vetlint-java-jwt-hardcoded-key
    private static final String API_KEY_HEADER = "X-Api-Key-Of-This-Shop";

    // ruleid: vetlint-java-jwt-hardcoded-key
    @Value("${jwt.secret:mySecretKey12345}")
    private String secret;

    // ok: vetlint-java-jwt-hardcoded-key
    @Value("${jwt.secret}")
    private String required;

    // ok: vetlint-java-jwt-hardcoded-key
    @Value("${jwt.expiration:3600000}")
    private long expiration;

    Key key() {
        // ruleid: vetlint-java-jwt-hardcoded-key
        return Keys.hmacShaKeyFor("orchard-signing-key-2024-do-not-share".getBytes());
    }

    String sign(String subject) {
        // ruleid: vetlint-java-jwt-hardcoded-key
        return JWT.create().withSubject(subject).sign(Algorithm.HMAC256("secret"));
    }

    String signWithSetting(String subject) {
        // ok: vetlint-java-jwt-hardcoded-key
        return JWT.create().withSubject(subject).sign(Algorithm.HMAC256(required));
    }

    String fromEnvironment() {
        // ruleid: vetlint-java-jwt-hardcoded-key
        return System.getenv().getOrDefault("JWT_SECRET", "secret");
    }
}
