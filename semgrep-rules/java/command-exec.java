package fixtures;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.*;

@RestController
class CommandExec {
    private static final Set<String> FORMATS = Set.of("png", "jpg");

    @GetMapping("/ping")
    void ping(@RequestParam String host) throws IOException {
        // ruleid: vetlint-java-command-exec
        Runtime.getRuntime().exec("ping -c 1 " + host);
    }

    @PostMapping("/archive")
    void archive(@RequestBody Job job) throws IOException {
        String line = String.format("tar czf /tmp/out.tgz %s", job.getFolder());
        // ruleid: vetlint-java-command-exec
        new ProcessBuilder("sh", "-c", line).start();
    }

    void lookup(HttpServletRequest request) throws IOException {
        // ruleid: vetlint-java-command-exec
        Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", "nslookup " + request.getParameter("name")});
    }

    @GetMapping("/convert/{name}")
    void convert(@PathVariable String name) throws IOException {
        // ruleid: vetlint-java-command-exec
        new ProcessBuilder(List.of("bash", "-c", "convert " + name + " out.png")).start();
    }

    @GetMapping("/arguments")
    void withArguments(@RequestParam String host) throws IOException {
        // ok: vetlint-java-command-exec
        new ProcessBuilder("ping", "-c", "1", host).start();
        // ok: vetlint-java-command-exec
        Runtime.getRuntime().exec(new String[] {"ping", "-c", "1", host});
    }

    @GetMapping("/count")
    void withNumber(@RequestParam int count) throws IOException {
        // ok: vetlint-java-command-exec
        Runtime.getRuntime().exec("seq " + count);
    }

    @GetMapping("/format")
    void checked(@RequestParam String format) throws IOException {
        if (!FORMATS.contains(format)) {
            throw new IllegalArgumentException("format");
        }
        // ok: vetlint-java-command-exec
        Runtime.getRuntime().exec("convert in.png out." + format);
    }

    void constant() throws IOException {
        // ok: vetlint-java-command-exec
        Runtime.getRuntime().exec("uptime");
    }
}
