package fixtures

import io.ktor.http.*
import io.ktor.server.application.*
import io.ktor.server.plugins.cors.routing.*
import io.ktor.server.response.*
import io.ktor.server.routing.*

fun Application.open() {
    install(CORS) {
        // ruleid: vetlint-kotlin-ktor-cors-anyhost
        anyHost()
        allowHeader(HttpHeaders.Authorization)
        allowCredentials = true
    }
}

fun Application.other() {
    install(CORS) {
        allowCredentials = true
        // ruleid: vetlint-kotlin-ktor-cors-anyhost
        allowHost("*")
    }
    routing {
        get("/data") {
            // ruleid: vetlint-kotlin-ktor-cors-anyhost
            call.response.header("Access-Control-Allow-Origin", call.request.headers["Origin"] ?: "")
        }
    }
}

fun Application.public() {
    install(CORS) {
        // ok: vetlint-kotlin-ktor-cors-anyhost
        anyHost()
        allowMethod(HttpMethod.Get)
    }
}

fun Application.named() {
    install(CORS) {
        // ok: vetlint-kotlin-ktor-cors-anyhost
        allowHost("app.example.com", schemes = listOf("https"))
        allowCredentials = true
    }
    routing {
        get("/fixed") {
            // ok: vetlint-kotlin-ktor-cors-anyhost
            call.response.header("Access-Control-Allow-Origin", "https://app.example.com")
        }
    }
}
