import KeychainAccess
import Security

enum Vault {
    static func always(_ data: Data) -> OSStatus {
        let query: [String: Any] = [
            kSecClass as String: kSecClassGenericPassword,
            // ruleid: vetlint-swift-keychain-always
            kSecAttrAccessible as String: kSecAttrAccessibleAlways,
            kSecValueData as String: data,
        ]
        return SecItemAdd(query as CFDictionary, nil)
    }

    static func device(_ data: Data) -> OSStatus {
        var query: [String: Any] = [kSecClass as String: kSecClassGenericPassword]
        // ruleid: vetlint-swift-keychain-always
        query[kSecAttrAccessible as String] = kSecAttrAccessibleAlwaysThisDeviceOnly
        return SecItemAdd(query as CFDictionary, nil)
    }

    static func good(_ data: Data) -> OSStatus {
        let query: [String: Any] = [
            kSecClass as String: kSecClassGenericPassword,
            // ok: vetlint-swift-keychain-always
            kSecAttrAccessible as String: kSecAttrAccessibleWhenUnlockedThisDeviceOnly,
            // ok: vetlint-swift-keychain-always
            kSecValueData as String: data,
        ]
        return SecItemAdd(query as CFDictionary, nil)
    }

    static func afterStart() -> CFString {
        // ok: vetlint-swift-keychain-always
        return kSecAttrAccessibleAfterFirstUnlock
    }
}
