package com.example.museum;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

@SpringBootApplication
@EnableMethodSecurity
public class MuseumApplication {
    public static void main(String[] args) {
        SpringApplication.run(MuseumApplication.class, args);
    }
}
