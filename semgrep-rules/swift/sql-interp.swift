import Fluent
import GRDB
import SQLKit
import SQLite3
import Vapor

func routes(_ app: Application) throws {
    app.get("users") { req async throws -> [User] in
        let name = try req.query.get(String.self, at: "name")
        // ruleid: vetlint-swift-sql-interp
        return try await database.execute("SELECT * FROM users WHERE name = '\(name)'")
    }

    app.get("bound") { req async throws -> [User] in
        let name = try req.query.get(String.self, at: "name")
        let sql = req.db as! SQLDatabase
        // ok: vetlint-swift-sql-interp
        return try await sql.raw("SELECT * FROM users WHERE name = \(bind: name)").all(decoding: User.self)
    }

    app.get("orders", ":id") { req -> String in
        guard let id = req.parameters.get("id") else { throw Abort(.badRequest) }
        // ruleid: vetlint-swift-sql-interp
        try database.execute("SELECT * FROM orders WHERE id = " + id)
        return id
    }

    app.get("pages", ":page") { req -> String in
        let page = req.parameters.get("page", as: Int.self) ?? 0
        // ok: vetlint-swift-sql-interp
        try database.execute("SELECT * FROM orders LIMIT 20 OFFSET \(page)")
        let number = Int(req.parameters.get("page") ?? "0")
        // ok: vetlint-swift-sql-interp
        try database.execute("SELECT * FROM orders LIMIT 20 OFFSET \(number)")
        return "ok"
    }

    app.get("sorted") { req -> String in
        let sort = try req.query.get(String.self, at: "sort")
        guard columns.contains(sort) else { throw Abort(.badRequest) }
        // ok: vetlint-swift-sql-interp
        try database.execute("SELECT * FROM orders ORDER BY \(sort)")
        return sort
    }
}

final class NoteStore {
    private let db: Connection
    private let queue: DatabaseQueue

    func find(title: String, limit: Int) throws {
        // ruleid: vetlint-swift-sql-interp
        try db.execute("DELETE FROM notes WHERE title = '\(title)'")
        // ok: vetlint-swift-sql-interp
        try db.run("DELETE FROM notes WHERE title = ?", title)
        // ok: vetlint-swift-sql-interp
        try db.execute("DELETE FROM notes WHERE id = \(limit)")
    }

    func rows(author: String) throws -> [Row] {
        try queue.read { db in
            // ruleid: vetlint-swift-sql-interp
            try Row.fetchAll(db, sql: "SELECT * FROM notes WHERE author = '\(author)'")
        }
    }

    func plain(handle: OpaquePointer, name: String) {
        var statement: OpaquePointer?
        let text = "SELECT * FROM notes WHERE name = '\(name)'"
        // ruleid: vetlint-swift-sql-interp
        sqlite3_prepare_v2(handle, text, -1, &statement, nil)
    }

    func good(author: String) throws -> [Row] {
        try queue.read { db in
            // ok: vetlint-swift-sql-interp
            try Row.fetchAll(db, sql: "SELECT * FROM notes WHERE author = ?", arguments: [author])
        }
    }

    func count(table: String) throws {
        // ok: vetlint-swift-sql-interp
        try db.scalar("SELECT COUNT(*) FROM \(table)")
    }
}
