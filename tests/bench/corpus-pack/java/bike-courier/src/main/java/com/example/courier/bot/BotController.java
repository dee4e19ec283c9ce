package com.example.courier.bot;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

@RestController
@RequestMapping("/api/bot")
public class BotController {

    public enum Area { NORTH, SOUTH, CENTRE }

    public record Choice(Area area) {}

    private final ChatClient chat;
    private final JdbcTemplate jdbc;

    public BotController(ChatClient.Builder builder, JdbcTemplate jdbc) {
        this.chat = builder.build();
        this.jdbc = jdbc;
    }

    @PostMapping("/query")
    public List<Map<String, Object>> query(@RequestBody String question) {
        String sql = chat.prompt().system("Write one PostgreSQL SELECT over tours(id, street, area).").user(question).call().content();
        return jdbc.queryForList(sql);
    }

    @PostMapping("/area")
    public List<Map<String, Object>> area(@RequestBody String question) {
        Choice choice = chat.prompt().system("Choose the area.").user(question).call().entity(Choice.class);
        return jdbc.queryForList("SELECT id, street FROM tours WHERE area = ?", choice.area().name());
    }

    @PostMapping(value = "/card", produces = MediaType.TEXT_HTML_VALUE)
    public String card(@RequestBody String question) {
        return "<section>" + chat.prompt().user("Write HTML: " + question).call().content() + "</section>";
    }

    @PostMapping(value = "/text", produces = MediaType.TEXT_HTML_VALUE)
    public String text(@RequestBody String question) {
        String answer = chat.prompt().user(question).call().content();
        return "<section>" + HtmlUtils.htmlEscape(answer) + "</section>";
    }

    @PostMapping("/route")
    public int route(@RequestBody String question) throws IOException, InterruptedException {
        String arguments = chat.prompt().user("Answer with the options of osrm-route: " + question).call().content();
        return Runtime.getRuntime().exec("osrm-route " + arguments).waitFor();
    }

    @PostMapping("/distance")
    public int distance(@RequestBody String question) throws IOException, InterruptedException {
        int tour = Integer.parseInt(chat.prompt().user("Which tour? Answer with its number: " + question).call().content().trim());
        return new ProcessBuilder("osrm-distance", Integer.toString(tour)).start().waitFor();
    }
}
