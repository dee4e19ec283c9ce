package com.example.support;

import dev.langchain4j.model.chat.ChatLanguageModel;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.script.ScriptEngineManager;
import javax.script.ScriptException;

public class Reports {

    private static final Set<String> REGIONS = Set.of("north", "south", "west");
    private static final Map<String, Double> FACTORS = Map.of("day", 1.0, "week", 7.0);

    private final ChatLanguageModel model;
    private final Connection db;

    public Reports(ChatLanguageModel model, Connection db) {
        this.model = model;
        this.db = db;
    }

    public List<String> free(String question) throws SQLException {
        String sql = model.generate("Write one PostgreSQL SELECT over tickets(id, region, state): " + question);
        List<String> out = new ArrayList<>();
        try (PreparedStatement statement = db.prepareStatement(sql)) {
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                out.add(rows.getString(1));
            }
        }
        return out;
    }

    public int open(String question) throws SQLException {
        String region = model.generate("Answer with north, south or west: " + question).strip();
        if (!REGIONS.contains(region)) {
            throw new IllegalArgumentException("unknown region");
        }
        try (PreparedStatement statement = db.prepareStatement("SELECT count(*) FROM tickets WHERE state = 'open' AND region = ?")) {
            statement.setString(1, region);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    public Object estimate(String question) throws ScriptException {
        String script = model.generate("Write one JavaScript expression that computes: " + question);
        return new ScriptEngineManager().getEngineByName("nashorn").eval(script);
    }

    public double scale(String question, double value) {
        String unit = model.generate("Answer with day or week: " + question).strip();
        return value * FACTORS.getOrDefault(unit, 1.0);
    }
}
