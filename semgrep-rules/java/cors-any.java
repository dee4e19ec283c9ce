package fixtures;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;

class CorsAny {
    // ruleid: vetlint-java-cors-any
    @CrossOrigin(origins = "*")
    @RestController
    static class Open {
    }

    // ok: vetlint-java-cors-any
    @CrossOrigin(origins = "https://app.example.com")
    @RestController
    static class Listed {
    }

    void mappings(CorsRegistry registry) {
        // ruleid: vetlint-java-cors-any
        registry.addMapping("/**").allowedOriginPatterns("*").allowCredentials(true);
        // ok: vetlint-java-cors-any
        registry.addMapping("/**").allowedOrigins("https://app.example.com").allowCredentials(true);
    }

    CorsConfiguration configuration(List<String> origins) {
        CorsConfiguration cors = new CorsConfiguration();
        // ok: vetlint-java-cors-any
        cors.setAllowedOrigins(origins);
        // ok: vetlint-java-cors-any
        cors.setAllowedOriginPatterns(List.of("https://*.example.com"));
        return cors;
    }

    void reflect(HttpServletRequest request, HttpServletResponse response) {
        // ruleid: vetlint-java-cors-any
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
    }
}
