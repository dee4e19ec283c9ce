import CommonCrypto
import CryptoKit
import Vapor

struct Hashes {
    func store(password: String) -> String {
        // ruleid: vetlint-swift-insecure-md5
        let digest = Insecure.MD5.hash(data: Data(password.utf8))
        return digest.map { String(format: "%02x", $0) }.joined()
    }

    func makeToken(user: String) -> String {
        // ruleid: vetlint-swift-insecure-md5
        return Insecure.SHA1.hash(data: Data(user.utf8)).description
    }

    func checksum(file: Data) -> String {
        // ok: vetlint-swift-insecure-md5
        return Insecure.MD5.hash(data: file).description
    }

    func avatar(email: String) -> String {
        // ok: vetlint-swift-insecure-md5
        return Insecure.MD5.hash(data: Data(email.utf8)).description
    }

    func good(token: String) -> String {
        // ok: vetlint-swift-insecure-md5
        return SHA256.hash(data: Data(token.utf8)).description
    }
}
