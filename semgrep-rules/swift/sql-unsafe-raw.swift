import SQLKit
import Vapor

func raw(_ app: Application) throws {
    app.get("users") { req async throws -> [User] in
        let name = try req.query.get(String.self, at: "name")
        let sql = req.db as! SQLDatabase
        // ruleid: vetlint-swift-sql-unsafe-raw
        return try await sql.raw("SELECT * FROM users WHERE name = '\(unsafeRaw: name)'").all(decoding: User.self)
    }

    app.post("search") { req async throws -> [User] in
        let search = try req.content.decode(Search.self)
        let sql = req.db as! SQLDatabase
        // ruleid: vetlint-swift-sql-unsafe-raw
        return try await sql.raw("SELECT * FROM users WHERE city = \(unsafeRaw: search.city)").all(decoding: User.self)
    }

    app.get("bound") { req async throws -> [User] in
        let name = try req.query.get(String.self, at: "name")
        let sql = req.db as! SQLDatabase
        // ok: vetlint-swift-sql-unsafe-raw
        let users = try await sql.raw("SELECT * FROM users WHERE name = \(bind: name)").all(decoding: User.self)
        // ok: vetlint-swift-sql-unsafe-raw
        try await sql.raw("ANALYZE \(unsafeRaw: tableName)").run()
        // ok: vetlint-swift-sql-unsafe-raw
        try await sql.raw("VACUUM").run()
        return users
    }
}
