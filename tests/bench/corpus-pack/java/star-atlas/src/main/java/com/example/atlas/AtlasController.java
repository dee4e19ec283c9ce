package com.example.atlas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;

@RestController
@CrossOrigin
public class AtlasController {

    private static final Logger log = LoggerFactory.getLogger(AtlasController.class);
    private static final String PASSWORD_PARAMETER = "password";

    private final JdbcTemplate jdbc;
    private final RestClient client = RestClient.create("https://nova.example.org");

    public AtlasController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/stars")
    public List<Map<String, Object>> stars(@RequestParam double limit) {
        String sql = "SELECT " + Catalogue.COLUMNS + " FROM " + Catalogue.TABLE + " WHERE magnitude < ?";
        return jdbc.queryForList(sql, limit);
    }

    @GetMapping("/sorted")
    public List<Map<String, Object>> sorted(@RequestParam(defaultValue = "name") String sort) {
        return jdbc.queryForList("SELECT name FROM stars ORDER BY " + Catalogue.orderOf(sort));
    }

    @GetMapping("/page/{number}")
    public List<Map<String, Object>> page(@PathVariable int number) {
        return jdbc.queryForList("SELECT name FROM stars LIMIT 50 OFFSET " + number * 50);
    }

    @GetMapping(value = "/text", produces = MediaType.TEXT_PLAIN_VALUE)
    public String text(@RequestParam String name) {
        return "Star: " + name;
    }

    @GetMapping("/old/{id}")
    public ResponseEntity<Void> old(@PathVariable long id) {
        return ResponseEntity.status(301).location(URI.create("/stars/" + id)).build();
    }

    @GetMapping("/nova")
    public String nova(@RequestParam String name) {
        return client.get().uri("/nova/{name}", name).retrieve().body(String.class);
    }

    @GetMapping("/map")
    public Resource map() {
        return new ClassPathResource("maps/sky.png");
    }

    @GetMapping("/tag")
    public String tag(@RequestParam String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @GetMapping("/of-the-day")
    public int ofTheDay() {
        log.info("parameter {} is not used here", PASSWORD_PARAMETER);
        return new Random().nextInt(5000);
    }

    @GetMapping("/uptime")
    public int uptime() throws IOException, InterruptedException {
        return Runtime.getRuntime().exec(new String[] {"sh", "-c", "uptime | wc -l"}).waitFor();
    }

    static Object copy(byte[] own) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(own)) {
            @Override
            protected Class<?> resolveClass(java.io.ObjectStreamClass type) throws IOException, ClassNotFoundException {
                if (!type.getName().equals("java.lang.String")) {
                    throw new IOException("unexpected class");
                }
                return super.resolveClass(type);
            }
        }) {
            return in.readObject();
        }
    }
}
