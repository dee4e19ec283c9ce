package fixtures

import com.auth0.jwt.JWT
import com.auth0.jwt.algorithms.Algorithm
import io.jsonwebtoken.security.Keys
import io.ktor.server.application.*

// ruleid: vetlint-kotlin-jwt-hardcoded
private const val JWT_SECRET = "f3b1c27d9e8a46b0b5d1a7c4e2908f63"
// ok: vetlint-kotlin-jwt-hardcoded
private const val API_KEY = "X-Api-Key"
// ok: vetlint-kotlin-jwt-hardcoded
private const val CLIENT_SECRET = "oauth.client.secret"

object Tokens {
    // ruleid: vetlint-kotlin-jwt-hardcoded
    private val secretKey: String = "a long line that everybody can read"

    // ruleid: vetlint-kotlin-jwt-hardcoded
    val verifier = JWT.require(Algorithm.HMAC256("secret")).build()

    // ruleid: vetlint-kotlin-jwt-hardcoded
    fun key() = Keys.hmacShaKeyFor("super-secret-super-secret-super-secret".toByteArray())
}

fun Application.tokens() {
    // ok: vetlint-kotlin-jwt-hardcoded
    val secret = environment.config.property("jwt.secret").getString()
    // ok: vetlint-kotlin-jwt-hardcoded
    val algorithm = Algorithm.HMAC256(secret)
    // ok: vetlint-kotlin-jwt-hardcoded
    val key = Keys.hmacShaKeyFor(System.getenv("JWT_SECRET").toByteArray())
}
