package fixtures;

import jakarta.servlet.http.HttpServletRequest;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.UUID;
import org.apache.commons.io.FilenameUtils;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.multipart.MultipartFile;

@RestController
class PathTraversal {
    private static final String UPLOADS = "/srv/uploads/";
    private final Path root = Paths.get("/srv/uploads");

    @GetMapping("/download")
    byte[] download(@RequestParam String name) throws IOException {
        // ruleid: vetlint-java-path-traversal
        return Files.readAllBytes(Paths.get(UPLOADS, name));
    }

    @PostMapping("/upload")
    void upload(@RequestParam("file") MultipartFile file) throws IOException {
        Path target = root.resolve(file.getOriginalFilename());
        // ruleid: vetlint-java-path-traversal
        Files.copy(file.getInputStream(), target);
    }

    FileInputStream open(HttpServletRequest request) throws IOException {
        // ruleid: vetlint-java-path-traversal
        return new FileInputStream(new File(UPLOADS + request.getParameter("file")));
    }

    @GetMapping("/resource")
    Resource resource(@RequestParam String name) {
        // ruleid: vetlint-java-path-traversal
        return new FileSystemResource(UPLOADS + name);
    }

    @GetMapping("/checked")
    byte[] checked(@RequestParam String name) throws IOException {
        Path path = root.resolve(name).normalize();
        if (!path.startsWith(root)) {
            throw new IllegalArgumentException("name");
        }
        // ok: vetlint-java-path-traversal
        return Files.readAllBytes(path);
    }

    @GetMapping("/name")
    byte[] lastElement(@RequestParam String name) throws IOException {
        // ok: vetlint-java-path-traversal
        return Files.readAllBytes(root.resolve(FilenameUtils.getName(name)));
    }

    @PostMapping("/random")
    void random(@RequestParam("file") MultipartFile file) throws IOException {
        // ok: vetlint-java-path-traversal
        Files.copy(file.getInputStream(), root.resolve(UUID.randomUUID() + ".bin"));
    }

    @PostMapping("/dots")
    void dots(@RequestParam("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        if (name.contains("..")) {
            throw new IllegalArgumentException("name");
        }
        // ok: vetlint-java-path-traversal
        Files.copy(file.getInputStream(), root.resolve(name));
    }

    // A variable of the route holds no slash.
    @GetMapping("/items/{id}")
    byte[] item(@PathVariable String id) throws IOException {
        // ok: vetlint-java-path-traversal
        return Files.readAllBytes(root.resolve(id + ".json"));
    }
}
