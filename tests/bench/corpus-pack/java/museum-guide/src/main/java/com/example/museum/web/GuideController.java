package com.example.museum.web;

import com.example.museum.security.GuideTokens;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/guide")
public class GuideController {

    private static final Set<String> AUDIO_HOSTS = Set.of("audio.museum.example", "cdn.museum.example");

    private final GuideTokens tokens;
    private final RestTemplate http = new RestTemplate();

    public GuideController(GuideTokens tokens) {
        this.tokens = tokens;
    }

    @GetMapping("/me")
    public Map<String, Long> me(@RequestHeader("X-Guide-Token") String token) {
        return Map.of("guide", tokens.guideOf(token));
    }

    @GetMapping("/profile")
    public Map<String, Long> profile(@RequestHeader("X-Guide-Token") String token) {
        return Map.of("guide", tokens.verifiedGuide(token));
    }

    @PostMapping("/audio")
    public String audio(@RequestHeader("X-Guide-Token") String token, @RequestBody Map<String, String> body) {
        tokens.verifiedGuide(token);
        return http.getForObject(body.get("url"), String.class);
    }

    @PostMapping("/audio/check")
    public String audioCheck(@RequestHeader("X-Guide-Token") String token, @RequestBody Map<String, String> body) {
        tokens.verifiedGuide(token);
        URI uri = URI.create(body.get("url"));
        if (!"https".equals(uri.getScheme()) || !AUDIO_HOSTS.contains(uri.getHost())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown host");
        }
        return http.getForObject(uri, String.class);
    }
}
