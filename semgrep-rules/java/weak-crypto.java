package fixtures;

import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;

class WeakCrypto {
    Cipher plain() throws Exception {
        // ruleid: vetlint-java-weak-crypto
        return Cipher.getInstance("AES");
    }

    Cipher blocks() throws Exception {
        // ruleid: vetlint-java-weak-crypto
        return Cipher.getInstance("AES/ECB/PKCS5Padding");
    }

    Cipher old() throws Exception {
        // ruleid: vetlint-java-weak-crypto
        return Cipher.getInstance("DESede/CBC/PKCS5Padding");
    }

    IvParameterSpec fixed() {
        // ruleid: vetlint-java-weak-crypto
        return new IvParameterSpec("1234567890123456".getBytes());
    }

    Cipher authenticated() throws Exception {
        // ok: vetlint-java-weak-crypto
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    GCMParameterSpec nonce() {
        byte[] nonce = new byte[12];
        new SecureRandom().nextBytes(nonce);
        // ok: vetlint-java-weak-crypto
        return new GCMParameterSpec(128, nonce);
    }

    Cipher keys() throws Exception {
        // ok: vetlint-java-weak-crypto
        return Cipher.getInstance("RSA/ECB/OAEPWithSHA-256AndMGF1Padding");
    }

    Cipher chosen(String name) throws Exception {
        // ok: vetlint-java-weak-crypto
        return Cipher.getInstance(name);
    }
}
