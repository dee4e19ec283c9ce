package fixtures

import java.security.cert.X509Certificate
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLSession
import javax.net.ssl.X509TrustManager
import okhttp3.OkHttpClient

val everybody = object : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) {}

    // ruleid: vetlint-kotlin-trust-all
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {}

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

class Quiet : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit

    // ruleid: vetlint-kotlin-trust-all
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) = Unit

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}

// ruleid: vetlint-kotlin-trust-all
val client = OkHttpClient.Builder().hostnameVerifier { _, _ -> true }.build()

// ruleid: vetlint-kotlin-trust-all
val verifier = HostnameVerifier { hostname, session -> true }

class Page : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        // ruleid: vetlint-kotlin-trust-all
        handler.proceed()
    }
}

class GoodPage : WebViewClient() {
    override fun onReceivedSslError(view: WebView, handler: SslErrorHandler, error: SslError) {
        // ok: vetlint-kotlin-trust-all
        handler.cancel()
    }
}

// ok: vetlint-kotlin-trust-all
val named = HostnameVerifier { hostname, session -> hostname == "internal.example.com" }

class Checking(private val inner: X509TrustManager) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) {}

    // ok: vetlint-kotlin-trust-all
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        inner.checkServerTrusted(chain, authType)
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = inner.acceptedIssuers
}

// ok: vetlint-kotlin-trust-all
val usual = OkHttpClient.Builder().build()
