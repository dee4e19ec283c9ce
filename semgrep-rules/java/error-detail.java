package fixtures;

import org.slf4j.Logger;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
class ErrorDetail {
    private Logger log;

    @GetMapping("/orders")
    ResponseEntity<?> orders() {
        try {
            return ResponseEntity.ok(load());
        } catch (Exception error) {
            // ruleid: vetlint-java-error-detail
            return ResponseEntity.status(500).body(error.getMessage());
        }
    }

    @GetMapping("/users")
    ResponseEntity<?> users() {
        try {
            return ResponseEntity.ok(load());
        } catch (RuntimeException error) {
            // ruleid: vetlint-java-error-detail
            error.printStackTrace();
            // ruleid: vetlint-java-error-detail
            return ResponseEntity.internalServerError().body("Error: " + error.getMessage());
        }
    }

    @GetMapping("/items")
    ResponseEntity<?> items() {
        try {
            return ResponseEntity.ok(load());
        } catch (Exception error) {
            // ok: vetlint-java-error-detail
            log.error("loading the items", error);
            // ok: vetlint-java-error-detail
            return ResponseEntity.internalServerError().body("The items cannot be shown at the moment.");
        }
    }

    @GetMapping("/stock")
    ResponseEntity<?> stock() {
        try {
            return ResponseEntity.ok(load());
        } catch (OutOfStockException error) {
            // ok: vetlint-java-error-detail
            return ResponseEntity.status(409).body(error.getMessage());
        }
    }
}
