import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

class Archive {
    private final Path folder = Path.of("/srv/archive");

    void unpack(ZipFile zip) throws IOException {
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            Path target = folder.resolve(entry.getName());
            // ruleid: vetlint-java-path-traversal
            Files.copy(zip.getInputStream(entry), target);
        }
    }

    void unpackChecked(ZipFile zip) throws IOException {
        for (var entries = zip.entries(); entries.hasMoreElements();) {
            ZipEntry entry = entries.nextElement();
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("bad entry");
            }
            // ok: vetlint-java-path-traversal
            Files.copy(zip.getInputStream(entry), target);
        }
    }

    @Tool("Reads a page of the archive")
    String read(@P("name of the page (with its ending)") String name) throws IOException {
        // ruleid: vetlint-java-path-traversal
        return Files.readString(folder.resolve(name));
    }

    @Tool("Reads a page of the archive")
    String readChecked(@P("name of the page") String name) throws IOException {
        Path page = folder.resolve(name).normalize();
        if (!page.startsWith(folder)) {
            return "There is no such page.";
        }
        // ok: vetlint-java-path-traversal
        return Files.readString(page);
    }
}
