package com.example.courier.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

@Service
public class Archives {

    private final Path maps;

    public Archives(@Value("${courier.maps-dir}") String maps) {
        this.maps = Path.of(maps).toAbsolutePath().normalize();
    }

    private Path below(String name) throws IOException {
        Path path = maps.resolve(name).normalize();
        if (!path.startsWith(maps)) {
            throw new IOException("bad name: " + name);
        }
        return path;
    }

    public void maps(InputStream upload) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(upload)) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                if (entry.isFile()) {
                    Files.copy(tar, maps.resolve(entry.getName()));
                }
            }
        }
    }

    public void tiles(InputStream upload) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(upload)) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                if (entry.isFile()) {
                    Files.copy(tar, below(entry.getName()));
                }
            }
        }
    }

    public void routes(ZipFile zip) throws IOException {
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            Path target = Path.of(maps.toString(), entry.getName());
            try (InputStream in = zip.getInputStream(entry)) {
                Files.write(target, in.readAllBytes());
            }
        }
    }

    public void streets(ZipFile zip) throws IOException {
        for (ZipEntry entry : zip.stream().toList()) {
            String flat = entry.getName().replaceAll("[^A-Za-z0-9_.-]", "_");
            if (flat.startsWith(".")) {
                continue;
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.write(maps.resolve(flat), in.readAllBytes());
            }
        }
    }
}
