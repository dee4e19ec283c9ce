package com.example.support.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class CustomerTools {

    private static final Logger log = LoggerFactory.getLogger(CustomerTools.class);

    private final Connection db;

    public CustomerTools(Connection db) {
        this.db = db;
    }

    @Tool("Finds the tariff of a customer")
    public List<String> tariff(@P("number of the customer") String number) throws SQLException {
        List<String> out = new ArrayList<>();
        try (Statement statement = db.createStatement()) {
            ResultSet rows = statement.executeQuery("SELECT tariff FROM customers WHERE number = '" + number + "'");
            while (rows.next()) {
                out.add(rows.getString(1));
            }
        }
        return out;
    }

    @Tool("Finds the router of a customer")
    public List<String> router(@P("number of the customer") String number) throws SQLException {
        List<String> out = new ArrayList<>();
        try (PreparedStatement statement = db.prepareStatement("SELECT router FROM customers WHERE number = ?")) {
            statement.setString(1, number);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                out.add(rows.getString(1));
            }
        }
        return out;
    }

    public void resetPassword(String number, String password) throws SQLException {
        log.info("password of customer {} is now {}", number, password);
        try (PreparedStatement statement = db.prepareStatement("UPDATE customers SET router_password = ? WHERE number = ?")) {
            statement.setString(1, password);
            statement.setString(2, number);
            statement.executeUpdate();
        }
        log.info("password of customer {} was reset", number);
    }
}
