package com.example.support.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

public class FileTools {

    private static final Path ARTICLES = Paths.get("/srv/support/articles");

    @Tool("Reads a log file")
    public String readLog(@P("path of the file") String path) throws IOException {
        return Files.readString(Paths.get(path));
    }

    @Tool("Reads an article of the knowledge base")
    public String readArticle(@P("name of the article") String name) throws IOException {
        Path file = ARTICLES.resolve(name).normalize();
        if (!file.startsWith(ARTICLES) || !name.endsWith(".md")) {
            return "There is no such article.";
        }
        return Files.readString(file);
    }
}
