package com.example.museum.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration
public class WebSecurity {

    @Bean
    public SecurityFilterChain chain(HttpSecurity http) throws Exception {
        // Access is decided at the methods.
        return http
            .authorizeHttpRequests(a -> a.anyRequest().permitAll())
            .httpBasic(Customizer.withDefaults())
            .csrf(c -> c.ignoringRequestMatchers("/api/**", "/hooks/**"))
            .build();
    }
}
