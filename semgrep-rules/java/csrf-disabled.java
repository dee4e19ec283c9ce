package fixtures;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

class CsrfDisabled {
    SecurityFilterChain sessions(HttpSecurity http) throws Exception {
        // ruleid: vetlint-java-csrf-disabled
        return http.csrf(AbstractHttpConfigurer::disable)
            .formLogin(form -> form.loginPage("/login"))
            .build();
    }

    SecurityFilterChain lambda(HttpSecurity http) throws Exception {
        // ruleid: vetlint-java-csrf-disabled
        http.csrf(csrf -> csrf.disable());
        http.oauth2Login(login -> login.loginPage("/login"));
        return http.build();
    }

    SecurityFilterChain tokens(HttpSecurity http) throws Exception {
        // ok: vetlint-java-csrf-disabled
        return http.csrf(AbstractHttpConfigurer::disable)
            .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .oauth2Login(login -> login.loginPage("/login"))
            .build();
    }

    // The chain of an API beside the one with the login.
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        // ok: vetlint-java-csrf-disabled
        return http.securityMatcher("/api/**").csrf(AbstractHttpConfigurer::disable).build();
    }

    SecurityFilterChain kept(HttpSecurity http) throws Exception {
        // ok: vetlint-java-csrf-disabled
        return http.csrf(csrf -> csrf.ignoringRequestMatchers("/webhooks/**")).formLogin(form -> form.permitAll()).build();
    }

    SecurityFilterChain standard(HttpSecurity http) throws Exception {
        // ok: vetlint-java-csrf-disabled
        return http.formLogin(form -> form.permitAll()).build();
    }

    SecurityFilterChain headers(HttpSecurity http) throws Exception {
        // ok: vetlint-java-csrf-disabled
        return http.cors(AbstractHttpConfigurer::disable).build();
    }
}
