package com.example.invoices.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;

@ApplicationScoped
public class BankClient {

    private static final String API_USER = "intake";
    private static final String API_PASSWORD = "Wq7!intake-bank";

    private final HttpClient client = build();

    private static HttpClient build() {
        try {
            TrustManager[] all = { new X509TrustManager() {
                public void checkClientTrusted(X509Certificate[] chain, String type) { }
                public void checkServerTrusted(X509Certificate[] chain, String type) { }
                public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
            } };
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, all, new SecureRandom());
            return HttpClient.newBuilder().sslContext(context).build();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static HttpClient pinned(InputStream trustStore) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(trustStore, System.getenv("TRUST_STORE_PASSWORD").toCharArray());
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(null, factory.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    public String balance() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://bank.example/api/balance"))
            .header("X-User", API_USER)
            .header("X-Password", API_PASSWORD)
            .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
