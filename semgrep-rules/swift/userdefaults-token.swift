import SwiftUI

struct Account: View {
    // ruleid: vetlint-swift-userdefaults-token
    @AppStorage("authToken") private var token = ""
    // ok: vetlint-swift-userdefaults-token
    @AppStorage("userName") private var name = ""
}

final class Session {
    private let defaults = UserDefaults.standard

    func save(token: String, password: String, name: String) {
        // ruleid: vetlint-swift-userdefaults-token
        UserDefaults.standard.set(token, forKey: "access_token")
        // ruleid: vetlint-swift-userdefaults-token
        UserDefaults.standard.setValue(password, forKey: "password")
        // ruleid: vetlint-swift-userdefaults-token
        defaults.set(token, forKey: Keys.authToken)
        // ok: vetlint-swift-userdefaults-token
        UserDefaults.standard.set(name, forKey: "userName")
        // ok: vetlint-swift-userdefaults-token
        defaults.set(token, forKey: "pushToken")
        // ok: vetlint-swift-userdefaults-token
        defaults.set(nil, forKey: "access_token")
        // ok: vetlint-swift-userdefaults-token
        keychain.set(token, forKey: "access_token")
        // ok: vetlint-swift-userdefaults-token
        defaults.set(true, forKey: "hasToken")
    }
}
