package com.example.records;

import java.io.File;
import java.io.IOException;
import java.util.List;

class Jobs {

    int export(String district, String label) throws IOException, InterruptedException {
        String line = String.join(" ", List.of("pg_dump", "--table=records_" + district, "records", ">", "/exports/" + label + ".sql"));
        return new ProcessBuilder("sh", "-c", line).inheritIO().start().waitFor();
    }

    int pack(String folder) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("tar", "-czf", "/exports/pack.tgz", "--", folder);
        builder.directory(new File("/exports"));
        return builder.inheritIO().start().waitFor();
    }

    int disk() throws IOException, InterruptedException {
        return Runtime.getRuntime().exec("df -h /exports").waitFor();
    }
}
