import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.io.IOException;

class Workshop {
    @Tool("Runs a line")
    String run(@P("the line") String line) throws IOException {
        // ruleid: vetlint-java-command-exec
        return read(new ProcessBuilder("sh", "-c", line).start());
    }

    @Tool("Asks whether a machine answers")
    String ping(@P("the machine") String host) throws IOException {
        // ok: vetlint-java-command-exec
        return read(new ProcessBuilder("ping", "-c", "1", host).start());
    }
}
