android {
    defaultConfig {
        // ruleid: vetlint-kotlin-buildconfig-secret
        buildConfigField("String", "OPENAI_API_KEY", "\"sk-proj-4f8Zq1LmX2cV7bN9\"")
        // ok: vetlint-kotlin-buildconfig-secret
        buildConfigField("String", "OPENAI_API_KEY", "\"${properties["openai.key"]}\"")
        // ok: vetlint-kotlin-buildconfig-secret
        buildConfigField("String", "BASE_URL", "\"https://api.example.com/v1/\"")
        // ok: vetlint-kotlin-buildconfig-secret
        buildConfigField("String", "API_KEY", "\"YOUR_KEY\"")
    }
    signingConfigs {
        create("release") {
            // ruleid: vetlint-kotlin-buildconfig-secret
            storePassword = "correcthorse9"
            // ok: vetlint-kotlin-buildconfig-secret
            keyPassword = System.getenv("KEY_PASSWORD")
        }
    }
}
