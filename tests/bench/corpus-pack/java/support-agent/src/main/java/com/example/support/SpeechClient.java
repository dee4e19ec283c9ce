package com.example.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.HttpsURLConnection;

public class SpeechClient {

    private static final String API_KEY = "sk-speech-4c1f9a7be2d84036a5f0";

    private final HttpClient http = HttpClient.newHttpClient();

    public byte[] speak(String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("https://speech.example/v1/speak"))
            .header("Authorization", "Bearer " + API_KEY)
            .POST(HttpRequest.BodyPublishers.ofString(text))
            .build();
        return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    }

    public byte[] ringtone(String name) throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) URI.create("https://pbx.internal.example/ringtones").toURL().openConnection();
        connection.setHostnameVerifier((host, session) -> true);
        connection.setRequestProperty("X-Name", name.replaceAll("[^a-z]", ""));
        return connection.getInputStream().readAllBytes();
    }

    public byte[] announcement() throws IOException {
        HttpsURLConnection connection = (HttpsURLConnection) URI.create("https://pbx.provider.example/announcement").toURL().openConnection();
        HostnameVerifier usual = HttpsURLConnection.getDefaultHostnameVerifier();
        connection.setHostnameVerifier((host, session) -> host.endsWith(".provider.example") && usual.verify(host, session));
        return connection.getInputStream().readAllBytes();
    }
}
