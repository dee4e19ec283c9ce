import Vapor

func routes(_ app: Application) throws {
    let protected = app.grouped(UserToken.authenticator(), User.guardMiddleware())
    // ok: vetlint-swift-vapor-route-no-guard
    protected.delete("orders", ":id") { req async throws -> HTTPStatus in
        try await Order.find(req.parameters.get("id"), on: req.db)?.delete(on: req.db)
        return .noContent
    }
    // ruleid: vetlint-swift-vapor-route-no-guard
    app.delete("users", ":id") { req async throws -> HTTPStatus in
        try await User.find(req.parameters.get("id"), on: req.db)?.delete(on: req.db)
        return .noContent
    }
    // ruleid: vetlint-swift-vapor-route-no-guard
    app.put("settings", use: SettingsController().update)
    // ruleid: vetlint-swift-vapor-route-no-guard
    app.post("admin", "jobs") { req -> HTTPStatus in
        return .accepted
    }
    // ok: vetlint-swift-vapor-route-no-guard
    app.put("profile") { req async throws -> HTTPStatus in
        let user = try req.auth.require(User.self)
        try await user.save(on: req.db)
        return .ok
    }
    // ok: vetlint-swift-vapor-route-no-guard
    app.post("login", use: AuthController().login)
    // ok: vetlint-swift-vapor-route-no-guard
    app.get("users") { req in try await User.query(on: req.db).all() }
}
