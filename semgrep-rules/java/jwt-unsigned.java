package fixtures;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Jwts;
import javax.crypto.SecretKey;

class JwtUnsigned {
    Claims unsigned(String token) {
        // ruleid: vetlint-java-jwt-unsigned
        return Jwts.parser().build().parseClaimsJwt(token).getBody();
    }

    String subject(String token) {
        // ruleid: vetlint-java-jwt-unsigned
        return JWT.decode(token).getSubject();
    }

    String issue(String subject) {
        // ruleid: vetlint-java-jwt-unsigned
        return JWT.create().withSubject(subject).sign(Algorithm.none());
    }

    Claims signed(String token, SecretKey key) {
        // ok: vetlint-java-jwt-unsigned
        return Jwts.parser().verifyWith(key).build().parseSignedClaims(token).getPayload();
    }

    Claims older(String token, SecretKey key) {
        // ok: vetlint-java-jwt-unsigned
        return Jwts.parserBuilder().setSigningKey(key).build().parseClaimsJws(token).getBody();
    }

    DecodedJWT byIssuer(String token, KeyFinder keys) {
        // ok: vetlint-java-jwt-unsigned
        DecodedJWT read = JWT.decode(token);
        Algorithm algorithm = keys.find(read.getKeyId());
        return JWT.require(algorithm).build().verify(token);
    }
}
