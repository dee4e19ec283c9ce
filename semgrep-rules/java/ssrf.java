package fixtures;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.util.Set;
import org.jsoup.Jsoup;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.reactive.function.client.WebClient;

@RestController
class Ssrf {
    private static final Set<String> HOSTS = Set.of("cdn.example.com");
    private RestTemplate restTemplate;
    private WebClient webClient;
    private String baseUrl;

    @GetMapping("/preview")
    String preview(@RequestParam String url) {
        // ruleid: vetlint-java-ssrf
        return restTemplate.getForObject(url, String.class);
    }

    @PostMapping("/hook")
    String hook(@RequestBody Hook hook) {
        String target = hook.getCallback();
        // ruleid: vetlint-java-ssrf
        return restTemplate.postForObject(target, null, String.class);
    }

    @GetMapping("/fetch")
    InputStream fetch(@RequestParam String url) throws IOException {
        // ruleid: vetlint-java-ssrf
        return new URL(url).openStream();
    }

    @GetMapping("/title")
    String title(@RequestParam String host) throws IOException {
        // ruleid: vetlint-java-ssrf
        return Jsoup.connect("https://" + host + "/index.html").get().title();
    }

    @GetMapping("/client")
    HttpRequest client(@RequestParam String url) {
        // ruleid: vetlint-java-ssrf
        return HttpRequest.newBuilder(URI.create(url)).build();
    }

    @GetMapping("/products")
    String product(@RequestParam String id) {
        // ok: vetlint-java-ssrf
        return restTemplate.getForObject("https://catalog.example.com/products/" + id, String.class);
    }

    @GetMapping("/variables")
    String variables(@RequestParam String id) {
        // ok: vetlint-java-ssrf
        return restTemplate.getForObject("https://catalog.example.com/products/{id}", String.class, id);
    }

    @GetMapping("/base")
    String base(@RequestParam String id) {
        // ok: vetlint-java-ssrf
        return restTemplate.getForObject(baseUrl + "/products/" + id, String.class);
    }

    @GetMapping("/image")
    String image(@RequestParam String url) {
        if (!HOSTS.contains(URI.create(url).getHost())) {
            throw new IllegalArgumentException("url");
        }
        if (!isAllowed(url)) {
            throw new IllegalArgumentException("url");
        }
        // ok: vetlint-java-ssrf
        return restTemplate.getForObject(url, String.class);
    }

    @GetMapping("/text")
    String text(@RequestParam String url) {
        if (isBlank(url) || !checkLength(url)) {
            throw new IllegalArgumentException("url");
        }
        // ruleid: vetlint-java-ssrf
        return restTemplate.getForObject(url, String.class);
    }

    private boolean isAllowed(String url) {
        return HOSTS.contains(URI.create(url).getHost());
    }
}
