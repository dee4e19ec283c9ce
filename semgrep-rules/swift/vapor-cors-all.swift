import Vapor

func configure(_ app: Application) throws {
    // ruleid: vetlint-swift-vapor-cors-all
    let open = CORSMiddleware.Configuration(
        allowedOrigin: .all,
        allowedMethods: [.GET, .POST],
        allowedHeaders: [.accept, .authorization]
    )
    app.middleware.use(CORSMiddleware(configuration: open), at: .beginning)

    // ruleid: vetlint-swift-vapor-cors-all
    let mirrored = CORSMiddleware.Configuration(
        allowedOrigin: .originBased,
        allowedMethods: [.GET],
        allowedHeaders: [.accept],
        allowCredentials: true
    )
    app.middleware.use(CORSMiddleware(configuration: mirrored))

    // ok: vetlint-swift-vapor-cors-all
    let named = CORSMiddleware.Configuration(
        allowedOrigin: .any(["https://app.example.com"]),
        allowedMethods: [.GET],
        allowedHeaders: [.accept],
        allowCredentials: true
    )
    app.middleware.use(CORSMiddleware(configuration: named))

    // ok: vetlint-swift-vapor-cors-all
    let custom = CORSMiddleware.Configuration(
        allowedOrigin: .custom("https://app.example.com"),
        allowedMethods: [.GET],
        allowedHeaders: [.accept]
    )
    // ok: vetlint-swift-vapor-cors-all
    app.middleware.use(CORSMiddleware(configuration: custom))
}
