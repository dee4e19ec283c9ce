package com.example.ferry.service;

import com.example.ferry.model.Booking;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.model.chat.ChatLanguageModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Locale;

@ApplicationScoped
public class FerryAssistant {

    private enum State { NEW, BOARDING, CANCELLED }

    @Inject
    ChatLanguageModel model;
    @Inject
    EntityManager em;

    @Tool("Writes a notice")
    public String write(String path, String text) throws IOException {
        Files.writeString(Paths.get(path), text);
        return "written";
    }

    @Tool("Writes the notice of a pier")
    public String writePier(int pier, String text) throws IOException {
        Files.writeString(Path.of("/srv/ferry/notices", "pier-" + pier + ".txt"), text);
        return "written";
    }

    @SuppressWarnings("unchecked")
    public List<Object> query(String question) {
        String hql = model.generate("Write one HQL query over Booking: " + question);
        return em.createQuery(hql).setMaxResults(50).getResultList();
    }

    public long count(String question) {
        String answer = model.generate("Answer with NEW, BOARDING or CANCELLED: " + question).strip().toUpperCase(Locale.ROOT);
        return Booking.inState(State.valueOf(answer).name().toLowerCase(Locale.ROOT));
    }
}
