class Gate {
    boolean mayPass(String ticket) {
        try {
            return verifier.verify(ticket).isGenuine();
            // ruleid: vetlint-java-swallowed-security-error
        } catch (IllegalStateException e) {
            log.warn("ticket", e);
            return true;
        }
    }

    boolean isSigned(byte[] body, String signature) {
        try {
            keys.verify(body, signature);
            // ruleid: vetlint-java-swallowed-security-error
        } catch (RuntimeException e) {
            // old partners send none
        }
        return true;
    }

    boolean isGenuine(byte[] body, String signature) {
        try {
            keys.verify(body, signature);
            return true;
            // ok: vetlint-java-swallowed-security-error
        } catch (RuntimeException e) {
            return false;
        }
    }

    boolean isTokenExpired(String token) {
        try {
            return verifier.verify(token).isOld();
            // ok: vetlint-java-swallowed-security-error
        } catch (RuntimeException e) {
            return true;
        }
    }

    boolean isEmpty(String folder) {
        try {
            return folders.open(folder).count() == 0;
            // ok: vetlint-java-swallowed-security-error
        } catch (RuntimeException e) {
            return true;
        }
    }
}
