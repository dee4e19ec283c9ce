package fixtures

import io.ktor.server.application.*

fun Application.settings() {
    // ruleid: vetlint-kotlin-secret-fallback
    val secret = System.getenv("JWT_SECRET") ?: "dev-secret"
    // ruleid: vetlint-kotlin-secret-fallback
    val password = environment.config.propertyOrNull("db.password")?.getString() ?: "postgres"
    // ok: vetlint-kotlin-secret-fallback
    val good = System.getenv("JWT_SECRET") ?: error("JWT_SECRET is missing")
    // ok: vetlint-kotlin-secret-fallback
    val port = System.getenv("PORT") ?: "8080"
    // ok: vetlint-kotlin-secret-fallback
    val url = System.getenv("SECRET_STORE_URL") ?: "http://localhost:8200"
}
