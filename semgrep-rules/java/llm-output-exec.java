package fixtures;

import com.openai.models.ChatCompletion;
import dev.langchain4j.model.chat.ChatModel;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;

class LlmOutputExec {
    private static final Map<String, String> ACTIONS = Map.of("disk", "df", "load", "uptime");
    private ChatModel chatModel;
    private ChatClient chatClient;
    private JdbcTemplate jdbcTemplate;

    void run(ChatCompletion completion) throws IOException {
        String command = completion.choices().get(0).message().content().orElse("").trim();
        // ruleid: vetlint-java-llm-output-exec
        Runtime.getRuntime().exec(command);
    }

    List<Map<String, Object>> ask(String question) {
        String sql = chatModel.chat("Write a query for: " + question);
        // ruleid: vetlint-java-llm-output-exec
        return jdbcTemplate.queryForList(sql);
    }

    void script(String task) throws IOException {
        String script = chatClient.prompt().user(task).call().content();
        // ruleid: vetlint-java-llm-output-exec
        new ProcessBuilder("bash", "-c", script).start();
    }

    String summary(String text) {
        String answer = chatClient.prompt().user("Summarize: " + text).call().content();
        // ruleid: vetlint-java-llm-output-exec
        return "<div>" + answer + "</div>";
    }

    void choose(ChatCompletion completion) throws IOException {
        String action = completion.choices().get(0).message().content().orElse("");
        if (!ACTIONS.containsKey(action)) {
            return;
        }
        // ok: vetlint-java-llm-output-exec
        Runtime.getRuntime().exec(ACTIONS.get(action));
    }

    void store(String question) {
        String answer = chatModel.chat(question);
        // ok: vetlint-java-llm-output-exec
        jdbcTemplate.update("INSERT INTO answers (text) VALUES (?)", answer);
    }

    String escaped(String question) {
        // ok: vetlint-java-llm-output-exec
        return "<p>" + HtmlUtils.htmlEscape(chatModel.chat(question)) + "</p>";
    }

    void speak(String question) throws IOException {
        // ok: vetlint-java-llm-output-exec
        new ProcessBuilder("espeak", chatModel.chat(question)).start();
    }

    String plain(String question) {
        // ok: vetlint-java-llm-output-exec
        return chatModel.chat(question);
    }
}
