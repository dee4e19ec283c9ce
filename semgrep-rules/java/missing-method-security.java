package fixtures;

import java.security.Principal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

class MissingMethodSecurity {
    @RestController
    static class Products {
        @PreAuthorize("hasRole('ADMIN')")
        @PostMapping("/products")
        // ok: vetlint-java-missing-method-security
        Product create(@RequestBody NewProduct product) {
            return save(product);
        }

        @DeleteMapping("/products/{id}")
        // ruleid: vetlint-java-missing-method-security
        void delete(@PathVariable Long id) {
            remove(id);
        }

        @PutMapping("/products/{id}")
        // ruleid: vetlint-java-missing-method-security
        Product update(@PathVariable Long id, @RequestBody NewProduct product) {
            return save(product);
        }

        @PostMapping("/products/{id}/reviews")
        // ok: vetlint-java-missing-method-security
        Review review(@PathVariable Long id, Principal principal) {
            return add(id, principal.getName());
        }

        @GetMapping("/products")
        // ok: vetlint-java-missing-method-security
        Object list() {
            return all();
        }
    }

    @PreAuthorize("hasRole('ADMIN')")
    @RestController
    static class Orders {
        @DeleteMapping("/orders/{id}")
        // ok: vetlint-java-missing-method-security
        void delete(@PathVariable Long id) {
            remove(id);
        }
    }

    @RestController
    static class Open {
        @PostMapping("/open")
        // ok: vetlint-java-missing-method-security
        void post(@RequestBody NewProduct product) {
            save(product);
        }
    }
}
