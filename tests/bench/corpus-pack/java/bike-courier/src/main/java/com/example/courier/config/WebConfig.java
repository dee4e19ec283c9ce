package com.example.courier.config;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
public class WebConfig implements WebMvcConfigurer {

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/api/tours/**")
            .allowedOriginPatterns("*")
            .allowedMethods("GET", "POST")
            .allowCredentials(true);

        registry.addMapping("/api/prices/**")
            .allowedMethods("GET")
            .allowedOrigins("https://shop.courier.example");
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable);
        http.oauth2ResourceServer(o -> o.jwt(j -> { }));
        http.authorizeHttpRequests(rules -> {
            rules.requestMatchers(HttpMethod.GET, "/api/prices/**").permitAll();
            rules.requestMatchers("/hooks/**", "/pages/**").permitAll();
            rules.requestMatchers("/api/couriers/**").hasAuthority("SCOPE_dispatch");
            rules.requestMatchers("/api/files/**", "/api/bot/**").authenticated();
            rules.requestMatchers("/api/tours/**").permitAll();
            rules.anyRequest().denyAll();
        });
        return http.build();
    }
}
