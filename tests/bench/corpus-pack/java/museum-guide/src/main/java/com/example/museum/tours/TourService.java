package com.example.museum.tours;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
public class TourService {

    private static final Path EXPORTS = Path.of("/var/lib/museum/exports");
    private static final Path PLANS = Path.of("/var/lib/museum/plans");
    private static final Set<String> SIZES = Set.of("A3", "A2", "A1");

    private final JdbcClient jdbc;

    public TourService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Tour> inLanguage(String language) {
        return jdbc.sql("SELECT id, title, language, seats FROM tours WHERE language = '%s'".formatted(language))
            .query(Tour.class)
            .list();
    }

    public List<Tour> titled(String title) {
        return jdbc.sql("SELECT id, title, language, seats FROM tours WHERE title = :title")
            .param("title", title)
            .query(Tour.class)
            .list();
    }

    public Tour create(String title, int seats) {
        long id = jdbc.sql("INSERT INTO tours (title, language, seats) VALUES (?, 'en', ?) RETURNING id")
            .params(title, seats)
            .query(Long.class)
            .single();
        return new Tour(id, title, "en", seats);
    }

    public void delete(long id) {
        jdbc.sql("DELETE FROM tours WHERE id = ?").param(id).update();
    }

    public byte[] export(String name) throws IOException {
        return Files.readAllBytes(EXPORTS.resolve(name + ".csv"));
    }

    public byte[] plan(String name) throws IOException {
        Path file = PLANS.resolve(name + ".svg").normalize();
        if (!file.startsWith(PLANS)) {
            throw new IOException("no such plan");
        }
        return Files.readAllBytes(file);
    }

    public void poster(long id, String size) throws IOException, InterruptedException {
        String command = "poster --tour " + id + " --size " + size + " | lp";
        Process process = Runtime.getRuntime().exec(new String[] {"/bin/sh", "-c", command});
        process.waitFor(30, TimeUnit.SECONDS);
    }

    public void flyer(long id, String size) throws IOException, InterruptedException {
        if (!SIZES.contains(size)) {
            throw new IllegalArgumentException("unknown size");
        }
        Process process = new ProcessBuilder("flyer", "--tour", Long.toString(id), "--size", size).start();
        process.waitFor(30, TimeUnit.SECONDS);
    }
}
