package com.example.courier.files;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.Velocity;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.reactive.function.client.WebClient;

@RestController
@RequestMapping("/api/files")
public class FileController {

    private static final Path UPLOADS = Path.of("/var/lib/courier/uploads");
    private static final List<String> SERVERS = List.of("north", "south");

    private final Archives archives;
    private final WebClient client = WebClient.create();

    public FileController(Archives archives) {
        this.archives = archives;
    }

    @PostMapping("/maps")
    public void maps(InputStream body) throws IOException {
        archives.maps(body);
    }

    @PostMapping("/tiles")
    public void tiles(InputStream body) throws IOException {
        archives.tiles(body);
    }

    @PostMapping("/photo")
    public void photo(@RequestParam MultipartFile file) throws IOException {
        file.transferTo(UPLOADS.resolve(file.getOriginalFilename()));
    }

    @PostMapping("/signature")
    public void signature(@RequestParam MultipartFile file) throws IOException {
        file.transferTo(UPLOADS.resolve(UUID.randomUUID() + ".png"));
    }

    @GetMapping("/slip")
    public Resource slip(@RequestParam String tour) throws IOException {
        return new InputStreamResource(new FileInputStream("/var/lib/courier/slips/" + tour + ".pdf"));
    }

    @GetMapping("/bill")
    public Resource bill(@RequestParam long tour) throws IOException {
        return new InputStreamResource(Files.newInputStream(Path.of("/var/lib/courier/bills", tour + ".pdf")));
    }

    @GetMapping("/map")
    public byte[] map(@RequestParam String source) {
        return client.get().uri(source).retrieve().bodyToMono(byte[].class).block();
    }

    @GetMapping("/tile")
    public byte[] tile(@RequestParam String server, @RequestParam int x, @RequestParam int y) {
        if (!SERVERS.contains(server)) {
            throw new IllegalArgumentException("unknown server");
        }
        return client.get().uri("https://{server}.tiles.example/{x}/{y}.png", server, x, y).retrieve().bodyToMono(byte[].class).block();
    }

    @PostMapping("/letter")
    public String letter(@RequestParam String text) {
        VelocityContext context = new VelocityContext();
        context.put("company", "Bike courier");
        StringWriter out = new StringWriter();
        Velocity.evaluate(context, out, "letter", text);
        return out.toString();
    }

    @PostMapping("/note")
    public String note(@RequestParam String text) {
        VelocityContext context = new VelocityContext();
        context.put("text", text);
        StringWriter out = new StringWriter();
        Velocity.evaluate(context, out, "note", "Note: $text");
        return out.toString();
    }
}
