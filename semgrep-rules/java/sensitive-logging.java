import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class Accounts {
    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    void register(Account account, String password, String code, int exitCode) {
        // ruleid: vetlint-java-sensitive-logging
        log.info("registering {} with {}", account.id(), password);
        // ruleid: vetlint-java-sensitive-logging
        log.debug("typed: " + account.getPassword());
        // ruleid: vetlint-java-sensitive-logging
        System.out.println("password is " + password);
        // ruleid: vetlint-java-sensitive-logging
        log.info("verification code of {} is {}", account.id(), code);
        // ok: vetlint-java-sensitive-logging
        log.info("account {} changed its password", account.id());
        // ok: vetlint-java-sensitive-logging
        log.warn("expected name, password, and code");
        // ok: vetlint-java-sensitive-logging
        log.info("password of {} characters", password.length());
        // ok: vetlint-java-sensitive-logging
        log.info("the printer ended with {}", exitCode);
    }
}
