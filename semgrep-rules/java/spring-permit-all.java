package fixtures;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class SpringPermitAll {
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        // ruleid: vetlint-java-spring-permit-all
        return http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll()).build();
    }

    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules ->
            // ruleid: vetlint-java-spring-permit-all
            rules.requestMatchers("/api/**").permitAll()
            .anyRequest().authenticated()).build();
    }

    SecurityFilterChain listed(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(rules -> rules
            // ok: vetlint-java-spring-permit-all
            .requestMatchers("/public/**", "/login", "/api/auth/**").permitAll()
            // ok: vetlint-java-spring-permit-all
            .anyRequest().authenticated()).build();
    }

    SecurityFilterChain methods(HttpSecurity http) throws Exception {
        // ok: vetlint-java-spring-permit-all
        return http.authorizeHttpRequests(rules -> rules.anyRequest().hasRole("ADMIN")).build();
    }
}
