package fixtures;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class WeakPasswordHash {
    byte[] hash(String password) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ruleid: vetlint-java-weak-password-hash
        return digest.digest(password.getBytes(StandardCharsets.UTF_8));
    }

    String hex(User user) {
        // ruleid: vetlint-java-weak-password-hash
        return DigestUtils.md5Hex(user.getPassword());
    }

    PasswordEncoder encoder() {
        // ruleid: vetlint-java-weak-password-hash
        return NoOpPasswordEncoder.getInstance();
    }

    byte[] salted(String salt, String password) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-1");
        digest.update(salt.getBytes());
        // ruleid: vetlint-java-weak-password-hash
        return digest.digest(password.getBytes());
    }

    String slow(String password) {
        // ok: vetlint-java-weak-password-hash
        return new BCryptPasswordEncoder().encode(password);
    }

    byte[] checksum(byte[] content) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ok: vetlint-java-weak-password-hash
        return digest.digest(content);
    }

    String etag(String body) {
        // ok: vetlint-java-weak-password-hash
        return DigestUtils.md5Hex(body);
    }

    byte[] fingerprint(String passwordHash) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        // ok: vetlint-java-weak-password-hash
        return digest.digest(passwordHash.getBytes());
    }
}
