package com.example.support;

import com.example.support.tools.DiagnosticTools;
import com.example.support.tools.FileTools;
import dev.langchain4j.memory.chat.MessageWindowChatMemory;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.AiServices;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Scanner;

public final class Main {

    interface Support {
        String answer(String question);
    }

    public static void main(String[] args) throws Exception {
        OpenAiChatModel model = OpenAiChatModel.builder()
            .apiKey(System.getenv("OPENAI_API_KEY"))
            .modelName("gpt-4o-mini")
            .build();
        try (Connection db = DriverManager.getConnection(System.getenv("SUPPORT_DB"))) {
            Support support = AiServices.builder(Support.class)
                .chatLanguageModel(model)
                .chatMemory(MessageWindowChatMemory.withMaxMessages(20))
                .tools(new DiagnosticTools(), new FileTools(), new com.example.support.tools.CustomerTools(db))
                .build();
            Reports reports = new Reports(model, db);
            Scanner in = new Scanner(System.in);
            while (in.hasNextLine()) {
                String line = in.nextLine();
                System.out.println(line.startsWith("/report ") ? reports.free(line.substring(8)) : support.answer(line));
            }
        }
    }
}
