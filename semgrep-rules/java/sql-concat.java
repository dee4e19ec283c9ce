package fixtures;

import jakarta.persistence.EntityManager;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@RestController
class SqlConcat {
    private static final Set<String> COLUMNS = Set.of("name", "created_at");
    private JdbcTemplate jdbcTemplate;
    private EntityManager entityManager;

    @GetMapping("/users")
    List<Map<String, Object>> find(@RequestParam String name) {
        // ruleid: vetlint-java-sql-concat
        return jdbcTemplate.queryForList("SELECT * FROM users WHERE name = '" + name + "'");
    }

    @GetMapping("/orders")
    List<?> orders(@RequestParam(defaultValue = "date") String sort) {
        String query = String.format("SELECT * FROM orders ORDER BY %s", sort);
        // ruleid: vetlint-java-sql-concat
        return entityManager.createNativeQuery(query).getResultList();
    }

    ResultSet login(HttpServletRequest request, Connection connection) throws SQLException {
        String user = request.getParameter("user");
        Statement statement = connection.createStatement();
        // ruleid: vetlint-java-sql-concat
        return statement.executeQuery("SELECT * FROM users WHERE login = '" + user + "'");
    }

    @PostMapping("/search")
    List<?> search(@RequestBody Search search) {
        StringBuilder query = new StringBuilder("SELECT p FROM Product p WHERE 1 = 1");
        query.append(" AND p.name LIKE '%" + search.getName() + "%'");
        // ruleid: vetlint-java-sql-concat
        return entityManager.createQuery(query.toString()).getResultList();
    }

    @GetMapping("/safe")
    List<Map<String, Object>> withParameters(@RequestParam String name) {
        // ok: vetlint-java-sql-concat
        return jdbcTemplate.queryForList("SELECT * FROM users WHERE name = ?", name);
    }

    @GetMapping("/named")
    List<?> named(@RequestParam String name) {
        // ok: vetlint-java-sql-concat
        return entityManager.createQuery("SELECT u FROM User u WHERE u.name = :name").setParameter("name", name).getResultList();
    }

    @GetMapping("/sorted")
    List<Map<String, Object>> sorted(@RequestParam String sort) {
        if (!COLUMNS.contains(sort)) {
            throw new IllegalArgumentException("sort");
        }
        // ok: vetlint-java-sql-concat
        return jdbcTemplate.queryForList("SELECT * FROM users ORDER BY " + sort);
    }

    @GetMapping("/page")
    List<Map<String, Object>> page(@RequestParam int limit, @PathVariable Long id) {
        // ok: vetlint-java-sql-concat
        return jdbcTemplate.queryForList("SELECT * FROM users WHERE id = " + id + " LIMIT " + limit);
    }

    @PostMapping("/direction")
    List<Map<String, Object>> direction(@RequestParam String direction) {
        String order = direction.equalsIgnoreCase("desc") ? "DESC" : "ASC";
        // ok: vetlint-java-sql-concat
        return jdbcTemplate.queryForList("SELECT * FROM users ORDER BY name " + order);
    }

    List<Order> ofCustomer(String customer) {
        // ruleid: vetlint-java-sql-concat
        return entityManager.createQuery("select o from Order o where o.customer = '" + customer + "'").getResultList();
    }

    List<Order> inCity(String city) {
        // ruleid: vetlint-java-sql-concat
        return jdbcTemplate.query("SELECT * FROM orders WHERE city = '%s'".formatted(city), mapper);
    }

    List<Order> all(String table) {
        // ok: vetlint-java-sql-concat
        return jdbcTemplate.query("SELECT * FROM " + table, mapper);
    }

    List<Order> run(String statement) {
        // ok: vetlint-java-sql-concat
        return jdbcTemplate.query(statement, mapper);
    }
}
