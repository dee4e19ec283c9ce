package com.example.clinic.config;

import com.example.clinic.security.TokenFilter;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

@Configuration
public class SecurityConfig {

    private final TokenFilter tokenFilter;

    public SecurityConfig(TokenFilter tokenFilter) {
        this.tokenFilter = tokenFilter;
    }

    @Bean
    public SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http
            .csrf(csrf -> csrf.disable())
            .cors(cors -> cors.configurationSource(corsSource()))
            .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
            .addFilterBefore(tokenFilter, UsernamePasswordAuthenticationFilter.class)
            .authorizeHttpRequests(auth -> auth
                .requestMatchers(HttpMethod.POST, "/api/login").permitAll()
                .requestMatchers("/api/staff/**").hasRole("ADMIN")
                .requestMatchers("/api/appointments/**").authenticated()
                .requestMatchers(HttpMethod.GET, "/api/rooms").permitAll()
                .requestMatchers("/pages/**").permitAll()
                .requestMatchers("/api/admin/rooms/**").permitAll()
                .anyRequest().authenticated())
            .build();
    }

    @Bean
    public CorsConfigurationSource corsSource() {
        CorsConfiguration cors = new CorsConfiguration();
        cors.setAllowedOrigins(List.of("https://rooms.clinic.example"));
        cors.setAllowedMethods(List.of("GET", "POST", "DELETE"));
        cors.setAllowCredentials(true);
        UrlBasedCorsConfigurationSource source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/api/**", cors);
        CorsConfiguration kiosk = new CorsConfiguration();
        kiosk.addAllowedOriginPattern("*");
        kiosk.addAllowedMethod("*");
        kiosk.setAllowCredentials(true);
        source.registerCorsConfiguration("/kiosk/**", kiosk);
        return source;
    }

    @Bean
    public PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
    }

    @Bean("kioskPasswordEncoder")
    @SuppressWarnings("deprecation")
    public PasswordEncoder kioskPasswordEncoder() {
        return NoOpPasswordEncoder.getInstance();
    }
}
