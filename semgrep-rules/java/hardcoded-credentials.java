class Greenhouse {
    // ruleid: vetlint-java-hardcoded-credentials
    private static final String PUMP_TOKEN = "pmp_7c41d90be2f84a56b3";

    // ruleid: vetlint-java-hardcoded-credentials
    private static final String DB_PASSWORD = "Keller!regal-88";

    // ruleid: vetlint-java-hardcoded-credentials
    String apiKey = "key-90fa11d27b3c4e58a6";

    // ok: vetlint-java-hardcoded-credentials
    private static final String TOKEN_HEADER = "X-Greenhouse-Token-2024-v1";

    // ok: vetlint-java-hardcoded-credentials
    private final String password = System.getenv("DB_PASSWORD");

    // ok: vetlint-java-hardcoded-credentials
    static final String CACHE_KEY = "plants-7c41d90be2f84a56b3";

    // ok: vetlint-java-hardcoded-credentials
    static final String PASSWORD = "spring.datasource.password";

    String broker() {
        // ruleid: vetlint-java-hardcoded-credentials
        return "amqp://pump:gr33nh0use-7@mq.internal:5672/plants";
    }

    String local() {
        // ok: vetlint-java-hardcoded-credentials
        return "amqp://pump:gr33nh0use@localhost:5672/plants";
    }
}
