package com.example.records;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

@WebServlet("/search")
public class SearchServlet extends HttpServlet {

    private static final String URL = "jdbc:postgresql://db/records";
    private static final String PASSWORD = "Verein-4711-db";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getParameter("name");
        response.setContentType("text/html;charset=utf-8");
        try (Connection db = DriverManager.getConnection(URL, "records", PASSWORD);
             ResultSet rows = db.createStatement().executeQuery("SELECT name FROM associations WHERE name LIKE '" + name + "%'")) {
            response.getWriter().printf("<h1>Results for %s</h1>", name);
            while (rows.next()) {
                response.getWriter().println("<li>" + Html.escape(rows.getString(1)) + "</li>");
            }
        } catch (SQLException e) {
            response.sendError(500, e.getMessage() + ": " + e.getSQLState());
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String district = request.getParameter("district");
        response.setContentType("text/html;charset=utf-8");
        try (Connection db = DriverManager.getConnection(URL, "reader", System.getenv("READER_PASSWORD"));
             PreparedStatement statement = db.prepareStatement("SELECT name FROM associations WHERE district = ?")) {
            statement.setString(1, district);
            ResultSet rows = statement.executeQuery();
            response.getWriter().printf("<h1>District %s</h1>", Html.escape(district));
            while (rows.next()) {
                response.getWriter().println("<li>" + Html.escape(rows.getString(1)) + "</li>");
            }
        } catch (SQLException e) {
            log("search failed", e);
            response.sendError(500);
        }
    }
}
