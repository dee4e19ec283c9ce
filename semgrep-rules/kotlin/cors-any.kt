package fixtures

import io.ktor.server.application.*
import io.ktor.server.plugins.cors.routing.*
import org.springframework.web.bind.annotation.*
import org.springframework.web.servlet.config.annotation.*

fun Application.anyone() {
    install(CORS) {
        // ruleid: vetlint-kotlin-cors-any
        anyHost()
    }
}

class WebConfig : WebMvcConfigurer {
    override fun addCorsMappings(registry: CorsRegistry) {
        // ruleid: vetlint-kotlin-cors-any
        registry.addMapping("/**").allowedOrigins("*")
        // ok: vetlint-kotlin-cors-any
        registry.addMapping("/api/**").allowedOrigins("https://app.example.com")
    }
}

// ruleid: vetlint-kotlin-cors-any
@CrossOrigin(origins = ["*"])
@RestController
class OpenController

// ok: vetlint-kotlin-cors-any
@CrossOrigin(origins = ["https://app.example.com"])
@RestController
class NamedController

fun Application.named2() {
    install(CORS) {
        // ok: vetlint-kotlin-cors-any
        allowHost("app.example.com")
    }
}
