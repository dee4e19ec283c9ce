package com.example.ferry.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.CertificatePinner;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

@ApplicationScoped
public class Harbour {

    private static final String RADIO_PASSWORD = "Faehre-Funk-16";
    private static final Path TIDES = Path.of("/var/lib/ferry/tides");

    private final OkHttpClient plain = new OkHttpClient();

    static class Accepting implements X509TrustManager {
        @Override public void checkClientTrusted(X509Certificate[] chain, String type) { }
        @Override public void checkServerTrusted(X509Certificate[] chain, String type) { }
        @Override public X509Certificate[] getAcceptedIssuers() { return new X509Certificate[0]; }
    }

    OkHttpClient radio() throws Exception {
        SSLContext tls = SSLContext.getInstance("TLS");
        Accepting trust = new Accepting();
        tls.init(null, new TrustManager[] {trust}, new SecureRandom());
        return plain.newBuilder().sslSocketFactory(tls.getSocketFactory(), trust)
            .addInterceptor(c -> c.proceed(c.request().newBuilder().header("X-Password", RADIO_PASSWORD).build())).build();
    }

    OkHttpClient port() {
        CertificatePinner pinner = new CertificatePinner.Builder().add("port.example", "sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=").build();
        return plain.newBuilder().certificatePinner(pinner)
            .addInterceptor(c -> c.proceed(c.request().newBuilder().header("X-Password", System.getenv("PORT_PASSWORD")).build())).build();
    }

    public String camera(String address) throws IOException {
        Request request = new Request.Builder().url(address).build();
        try (Response response = plain.newCall(request).execute()) {
            return response.body().string();
        }
    }

    public String level(String station) throws IOException {
        HttpUrl url = new HttpUrl.Builder().scheme("https").host("levels.example").addPathSegment(station).build();
        try (Response response = plain.newCall(new Request.Builder().url(url).build()).execute()) {
            return response.body().string();
        }
    }

    public String tide(String name) throws IOException {
        return Files.readString(Path.of(TIDES + "/" + name));
    }

    public String moon(String name) throws IOException {
        Path file = TIDES.resolve(name).toRealPath();
        if (!file.startsWith(TIDES.toRealPath())) {
            throw new IOException("no such file");
        }
        return Files.readString(file);
    }

    public int horn(String signal) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command("bash", "-lc", "horn --signal " + signal);
        return builder.start().waitFor();
    }

    public int light(int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command("light", "--seconds", String.valueOf(Math.min(seconds, 60)));
        return builder.start().waitFor();
    }
}
