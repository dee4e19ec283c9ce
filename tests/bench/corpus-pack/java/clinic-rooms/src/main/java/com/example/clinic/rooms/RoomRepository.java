package com.example.clinic.rooms;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
public class RoomRepository {

    private static final Map<String, String> SORTS = Map.of("name", "name ASC", "floor", "floor ASC, name ASC");

    private final JdbcTemplate jdbc;
    private final NamedParameterJdbcTemplate named;

    public RoomRepository(JdbcTemplate jdbc, NamedParameterJdbcTemplate named) {
        this.jdbc = jdbc;
        this.named = named;
    }

    public List<Map<String, Object>> search(String text) {
        String sql = "SELECT id, name, floor FROM rooms WHERE name LIKE '%" + text + "%'";
        return jdbc.queryForList(sql);
    }

    public List<Map<String, Object>> onFloor(String floor) {
        return jdbc.queryForList("SELECT id, name, floor FROM rooms WHERE floor = ?", floor);
    }

    public List<Map<String, Object>> sorted(String sort) {
        String order = SORTS.getOrDefault(sort, "id ASC");
        return jdbc.queryForList("SELECT id, name, floor FROM rooms ORDER BY " + order);
    }

    public void create(String name, int floor) {
        named.update("INSERT INTO rooms (name, floor) VALUES (:name, :floor)", Map.of("name", name, "floor", floor));
    }

    public int delete(String id) {
        return jdbc.update(String.format("DELETE FROM rooms WHERE id = %s", id));
    }
}
