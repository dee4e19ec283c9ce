import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

class Hooks {
    Optional<String> partnerSecret;
    String shopSecret;

    @PostMapping("/partner")
    ResponseEntity<Void> partner(@RequestBody String body, @RequestHeader("X-Signature") String signature) {
        // ruleid: vetlint-java-optional-webhook-verification
        if (partnerSecret.isPresent() && !genuine(partnerSecret.get(), body, signature)) {
            return ResponseEntity.status(401).build();
        }
        return store(body);
    }

    @PostMapping("/shop")
    ResponseEntity<Void> shop(@RequestBody String body, @RequestHeader(value = "X-Signature", required = false) String signature) {
        // ruleid: vetlint-java-optional-webhook-verification
        if (signature != null && !genuine(shopSecret, body, signature)) {
            throw new IllegalStateException("unsigned");
        }
        return store(body);
    }

    @PostMapping("/club")
    ResponseEntity<Void> club(@RequestBody String body, @RequestHeader("X-Signature") String signature) {
        // ruleid: vetlint-java-optional-webhook-verification
        if (!shopSecret.isBlank()) {
            if (!genuine(shopSecret, body, signature)) {
                return ResponseEntity.status(401).build();
            }
        }
        return store(body);
    }

    @PostMapping("/strict")
    ResponseEntity<Void> strict(@RequestBody String body, @RequestHeader(value = "X-Signature", required = false) String signature) {
        // ok: vetlint-java-optional-webhook-verification
        if (signature == null || !genuine(shopSecret, body, signature)) {
            return ResponseEntity.status(401).build();
        }
        return store(body);
    }

    String find(String name) {
        // ok: vetlint-java-optional-webhook-verification
        if (name != null && !known(name)) {
            return null;
        }
        // ok: vetlint-java-optional-webhook-verification
        if (shopSecret != null && !shopSecret.isEmpty()) {
            return shopSecret;
        }
        return name;
    }
}
