import CryptoKit
import JWT
import Vapor

enum Keys {
    // ruleid: vetlint-swift-hardcoded-key
    static let apiKey = "8f3Kq2Lm9ZxT4bVw"
    // ruleid: vetlint-swift-hardcoded-key
    private let clientSecret: String = "b7c1-94fe-20d8-55aa"
    // ok: vetlint-swift-hardcoded-key
    static let apiKeyHeader = "X-Api-Key"
    // ok: vetlint-swift-hardcoded-key
    static let secretKey = "com.example.secret"
    // ok: vetlint-swift-hardcoded-key
    static let accessToken = "accessToken"
    // ok: vetlint-swift-hardcoded-key
    static let password = ""
}

struct Client {
    func header() -> String {
        // ruleid: vetlint-swift-hardcoded-key
        return "sk-proj-Zk3Q8sV1xC6nB2mL9tR4"
    }

    func good() -> String? {
        // ok: vetlint-swift-hardcoded-key
        let apiKey = Environment.get("OPENAI_API_KEY")
        return apiKey
    }

    func built(user: String) -> String {
        // ok: vetlint-swift-hardcoded-key
        let authToken = "token-of-\(user)-123"
        return authToken
    }
}

func configure(_ app: Application) {
    // ruleid: vetlint-swift-hardcoded-key
    app.jwt.signers.use(.hs256(key: "secret"))
    // ok: vetlint-swift-hardcoded-key
    app.jwt.signers.use(.hs256(key: Environment.get("JWT_KEY")!))
}
