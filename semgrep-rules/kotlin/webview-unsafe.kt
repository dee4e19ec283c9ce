package fixtures

import android.annotation.SuppressLint
import android.webkit.WebSettings
import android.webkit.WebView

class Browser(private val webView: WebView) {
    @SuppressLint("SetJavaScriptEnabled")
    fun open(url: String) {
        webView.settings.javaScriptEnabled = true
        // ruleid: vetlint-kotlin-webview-unsafe
        webView.addJavascriptInterface(Bridge(), "Android")
        webView.loadUrl(url)
    }

    fun files() {
        webView.settings.apply {
            javaScriptEnabled = true
            // ruleid: vetlint-kotlin-webview-unsafe
            allowUniversalAccessFromFileURLs = true
        }
        // ruleid: vetlint-kotlin-webview-unsafe
        webView.settings.mixedContentMode = WebSettings.MIXED_CONTENT_ALWAYS_ALLOW
    }

    fun own() {
        webView.settings.javaScriptEnabled = true
        // ok: vetlint-kotlin-webview-unsafe
        webView.addJavascriptInterface(Bridge(), "Android")
        webView.loadUrl("file:///android_asset/index.html")
    }

    fun plain(url: String) {
        // ok: vetlint-kotlin-webview-unsafe
        webView.settings.javaScriptEnabled = true
        // ok: vetlint-kotlin-webview-unsafe
        webView.settings.allowFileAccessFromFileURLs = false
        webView.loadUrl(url)
    }
}
