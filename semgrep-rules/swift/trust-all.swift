import Foundation
import NIOSSL

final class Anybody: NSObject, URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        // ruleid: vetlint-swift-trust-all
        completionHandler(.useCredential, URLCredential(trust: challenge.protectionSpace.serverTrust!))
    }
}

final class Guarded: NSObject, URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        guard let trust = challenge.protectionSpace.serverTrust else { return }
        let credential = URLCredential(trust: trust)
        // ruleid: vetlint-swift-trust-all
        completionHandler(.useCredential, credential)
    }

    func tls() -> TLSConfiguration {
        var configuration = TLSConfiguration.makeClientConfiguration()
        // ruleid: vetlint-swift-trust-all
        configuration.certificateVerification = .none
        return configuration
    }
}

final class Checked: NSObject, URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        guard let trust = challenge.protectionSpace.serverTrust else { return }
        if SecTrustEvaluateWithError(trust, nil) {
            // ok: vetlint-swift-trust-all
            completionHandler(.useCredential, URLCredential(trust: trust))
        } else {
            // ok: vetlint-swift-trust-all
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    }
}

final class Usual: NSObject, URLSessionDelegate {
    func urlSession(_ session: URLSession, didReceive challenge: URLAuthenticationChallenge,
                    completionHandler: @escaping (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        guard let trust = challenge.protectionSpace.serverTrust, SecTrustEvaluateWithError(trust, nil) else {
            // ok: vetlint-swift-trust-all
            completionHandler(.performDefaultHandling, nil)
            return
        }
        // ok: vetlint-swift-trust-all
        completionHandler(.useCredential, URLCredential(trust: trust))
    }

    func password(_ user: String, _ word: String,
                  completionHandler: (URLSession.AuthChallengeDisposition, URLCredential?) -> Void) {
        // ok: vetlint-swift-trust-all
        completionHandler(.useCredential, URLCredential(user: user, password: word, persistence: .none))
    }
}
