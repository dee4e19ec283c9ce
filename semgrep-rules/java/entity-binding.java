package fixtures;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.*;

@RestController
class EntityBinding {
    private UserRepository users;
    private CommentRepository comments;

    @PostMapping("/users")
    User create(@RequestBody User user) {
        // ruleid: vetlint-java-entity-binding
        return users.save(user);
    }

    @PutMapping("/users/{id}")
    User update(@PathVariable Long id, @Valid @RequestBody User user) {
        user.setId(id);
        // ruleid: vetlint-java-entity-binding
        return users.save(user);
    }

    @PostMapping("/signup")
    User signup(@RequestBody Signup signup) {
        User user = new User(signup.name(), signup.email());
        // ok: vetlint-java-entity-binding
        return users.save(user);
    }

    @PostMapping("/members")
    User member(@RequestBody User user) {
        user.setRole("MEMBER");
        // ok: vetlint-java-entity-binding
        return users.save(user);
    }

    @PostMapping("/comments")
    Comment comment(@RequestBody Comment comment) {
        // ok: vetlint-java-entity-binding
        return comments.save(comment);
    }
}
