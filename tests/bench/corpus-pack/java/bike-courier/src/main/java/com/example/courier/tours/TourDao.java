package com.example.courier.tours;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Repository;

@Repository
public class TourDao {

    private enum Sort { STREET, PRICE_CENTS, ID }

    private final DataSource source;

    public TourDao(DataSource source) {
        this.source = source;
    }

    private static List<Tour> read(ResultSet rows) throws SQLException {
        List<Tour> tours = new ArrayList<>();
        while (rows.next()) {
            Tour tour = new Tour();
            tour.id = rows.getLong("id");
            tour.street = rows.getString("street");
            tours.add(tour);
        }
        return tours;
    }

    public List<Tour> inStreet(String street, String courier) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id, street FROM tours WHERE 1 = 1");
        if (street != null) {
            sql.append(" AND street = '").append(street).append('\'');
        }
        try (Connection connection = source.getConnection(); Statement statement = connection.createStatement()) {
            return read(statement.executeQuery(sql.toString()));
        }
    }

    public List<Tour> ofCourier(String courier) throws SQLException {
        StringBuilder sql = new StringBuilder("SELECT id, street FROM tours WHERE 1 = 1");
        List<Object> values = new ArrayList<>();
        if (courier != null) {
            sql.append(" AND courier = ?");
            values.add(courier);
        }
        try (Connection connection = source.getConnection(); PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return read(statement.executeQuery());
        }
    }

    public List<Tour> sorted(String sort) throws SQLException {
        try (Connection connection = source.getConnection();
             PreparedStatement statement = connection.prepareStatement("SELECT id, street FROM tours ORDER BY " + sort + " LIMIT 100")) {
            return read(statement.executeQuery());
        }
    }

    public List<Tour> ordered(String sort) throws SQLException {
        Sort column = Sort.valueOf(sort.toUpperCase(Locale.ROOT));
        try (Connection connection = source.getConnection();
             PreparedStatement statement = connection.prepareStatement("SELECT id, street FROM tours ORDER BY " + column.name())) {
            return read(statement.executeQuery());
        }
    }

    public void insert(Tour tour) throws SQLException {
        try (Connection connection = source.getConnection();
             PreparedStatement statement = connection.prepareStatement("INSERT INTO tours (street, note, price_cents, courier, paid) VALUES (?, ?, ?, ?, ?)")) {
            statement.setString(1, tour.street);
            statement.setString(2, tour.note);
            statement.setObject(3, tour.priceCents);
            statement.setString(4, tour.courier);
            statement.setBoolean(5, tour.paid);
            statement.executeUpdate();
        }
    }
}
