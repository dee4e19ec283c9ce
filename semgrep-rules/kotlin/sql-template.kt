package fixtures

import android.database.sqlite.SQLiteDatabase
import io.ktor.server.application.*
import io.ktor.server.request.*
import io.ktor.server.response.*
import io.ktor.server.routing.*
import org.jetbrains.exposed.sql.transactions.transaction
import org.springframework.jdbc.core.JdbcTemplate
import org.springframework.web.bind.annotation.*

private val COLUMNS = setOf("name", "created_at")

fun Route.users() {
    get("/users/{name}") {
        val name = call.parameters["name"]
        transaction {
            // ruleid: vetlint-kotlin-sql-template
            exec("SELECT * FROM users WHERE name = '$name'") { it.next() }
            // ruleid: vetlint-kotlin-sql-template
            exec("SELECT * FROM users WHERE name LIKE '${call.request.queryParameters["q"]}'") { rows -> rows.next() }
        }
        call.respond("ok")
    }
    get("/sorted") {
        val sort = call.request.queryParameters["sort"] ?: "name"
        if (sort !in COLUMNS) return@get
        transaction {
            // ok: vetlint-kotlin-sql-template
            exec("SELECT * FROM users ORDER BY $sort") { it.next() }
        }
    }
    get("/page") {
        val page = call.request.queryParameters["page"]?.toIntOrNull() ?: 0
        transaction {
            // ok: vetlint-kotlin-sql-template
            exec("SELECT * FROM users LIMIT 20 OFFSET ${page * 20}") { it.next() }
        }
    }
}

class NoteStore(private val db: SQLiteDatabase) {
    fun find(title: String, limit: Int) {
        // ruleid: vetlint-kotlin-sql-template
        db.rawQuery("SELECT * FROM notes WHERE title = '" + title.trim() + "'", null)
        val sql = "DELETE FROM notes WHERE title = '${title}'"
        // ruleid: vetlint-kotlin-sql-template
        db.execSQL(sql)
        // ok: vetlint-kotlin-sql-template
        db.rawQuery("SELECT * FROM notes WHERE title = ?", arrayOf(title))
        // ok: vetlint-kotlin-sql-template
        db.rawQuery("SELECT * FROM notes LIMIT $limit", null)
    }

    fun count(table: String) {
        // ok: vetlint-kotlin-sql-template
        db.rawQuery("SELECT COUNT(*) FROM $table", null)
    }

    fun run(statement: String) {
        // ok: vetlint-kotlin-sql-template
        db.execSQL(statement)
    }
}

@RestController
class UserController(private val jdbcTemplate: JdbcTemplate) {
    @GetMapping("/users")
    fun search(@RequestParam name: String, @RequestParam sort: String): List<Map<String, Any>> {
        // ruleid: vetlint-kotlin-sql-template
        return jdbcTemplate.queryForList("SELECT * FROM users WHERE name = '$name'")
    }

    @PostMapping("/search")
    fun posted(@RequestBody request: SearchRequest): List<Map<String, Any>> {
        val column = when (request.sort) {
            "created" -> "created_at"
            else -> "name"
        }
        // ruleid: vetlint-kotlin-sql-template
        jdbcTemplate.update("UPDATE seen SET city = '${request.city}'")
        // ok: vetlint-kotlin-sql-template
        return jdbcTemplate.queryForList("SELECT * FROM users WHERE city = ? ORDER BY $column", request.city)
    }
}
