// Silent: what is written here is encrypted.
package fixtures

import android.content.Context
import androidx.security.crypto.EncryptedSharedPreferences

class SafeStore(context: Context) {
    private val prefs = EncryptedSharedPreferences.create(context, "session", masterKey(context), SIV, GCM)

    fun save(token: String) {
        prefs.edit().putString("access_token", token).apply()
    }
}
