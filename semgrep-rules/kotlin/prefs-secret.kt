package fixtures

import android.content.Context
import android.content.SharedPreferences

class SessionStore(context: Context) {
    private val prefs: SharedPreferences = context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun save(token: String, password: String) {
        // ruleid: vetlint-kotlin-prefs-secret
        prefs.edit().putString("access_token", token).apply()
        prefs.edit {
            // ruleid: vetlint-kotlin-prefs-secret
            putString("password", password)
        }
        // ruleid: vetlint-kotlin-prefs-secret
        prefs.edit().putString(KEY_AUTH_TOKEN, token).commit()
    }

    fun harmless(name: String, token: String) {
        // ok: vetlint-kotlin-prefs-secret
        prefs.edit().putString("user_name", name).apply()
        // ok: vetlint-kotlin-prefs-secret
        prefs.edit().putString("fcm_token", token).apply()
        // ok: vetlint-kotlin-prefs-secret
        prefs.edit().putString("access_token", encrypt(token)).apply()
        // ok: vetlint-kotlin-prefs-secret
        prefs.edit().putString("access_token", null).apply()
    }
}
