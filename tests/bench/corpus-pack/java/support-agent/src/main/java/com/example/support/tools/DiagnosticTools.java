package com.example.support.tools;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

public class DiagnosticTools {

    private static final Pattern IPV4 = Pattern.compile("^\\d{1,3}(\\.\\d{1,3}){3}$");
    private static final Map<String, String> STATUS = Map.of(
        "dsl", "https://status.provider.example/dsl",
        "fibre", "https://status.provider.example/fibre");

    private final HttpClient http = HttpClient.newHttpClient();

    @Tool("Runs a network command, for example ping or traceroute")
    public String run(@P("the whole command line") String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
        process.waitFor(30, TimeUnit.SECONDS);
        return new String(process.getInputStream().readAllBytes());
    }

    @Tool("Pings an IPv4 address")
    public String ping(@P("the address") String address) throws IOException, InterruptedException {
        if (!IPV4.matcher(address).matches()) {
            return "That is no IPv4 address.";
        }
        Process process = new ProcessBuilder("ping", "-c", "3", address).redirectErrorStream(true).start();
        process.waitFor(30, TimeUnit.SECONDS);
        return new String(process.getInputStream().readAllBytes());
    }

    @Tool("Reads a page of the help centre")
    public String page(@P("address of the page") String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Tool("State of a network")
    public String state(@P("dsl or fibre") String network) throws IOException, InterruptedException {
        String address = STATUS.get(network);
        if (address == null) {
            return "unknown network";
        }
        return http.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
