package fixtures;

import java.security.SecureRandom;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.commons.lang3.RandomStringUtils;

class WeakRandomSecret {
    String generateToken() {
        Random random = new Random();
        StringBuilder token = new StringBuilder();
        for (int index = 0; index < 32; index++) {
            // ruleid: vetlint-java-weak-random-secret
            token.append(Character.forDigit(random.nextInt(16), 16));
        }
        return token.toString();
    }

    String send(String phone) {
        // ruleid: vetlint-java-weak-random-secret
        String otp = String.format("%06d", new Random().nextInt(1000000));
        return phone + otp;
    }

    String resetCode() {
        // ruleid: vetlint-java-weak-random-secret
        return String.valueOf((int) (Math.random() * 900000) + 100000);
    }

    String createPassword() {
        // ruleid: vetlint-java-weak-random-secret
        return RandomStringUtils.randomAlphanumeric(10);
    }

    String secureToken() {
        byte[] bytes = new byte[32];
        // ok: vetlint-java-weak-random-secret
        new SecureRandom().nextBytes(bytes);
        return new String(bytes);
    }

    String identifier() {
        // ok: vetlint-java-weak-random-secret
        String token = UUID.randomUUID().toString();
        return token;
    }

    int roll() {
        // ok: vetlint-java-weak-random-secret
        return new Random().nextInt(6) + 1;
    }

    long pause() {
        // ok: vetlint-java-weak-random-secret
        return ThreadLocalRandom.current().nextLong(100);
    }

    String boardingCode() {
        // ruleid: vetlint-java-weak-random-secret
        return Integer.toString(ThreadLocalRandom.current().nextInt(1000, 10000));
    }

    int boardingGate() {
        // ok: vetlint-java-weak-random-secret
        return ThreadLocalRandom.current().nextInt(1, 20);
    }
}
