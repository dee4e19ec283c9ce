package com.example.invoices.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

@ApplicationScoped
public class ArchiveService {

    private static final File INBOX = new File("/var/lib/invoices/inbox");
    private static final long MAX_TOTAL = 200L * 1024 * 1024;

    public int unpack(InputStream upload) throws IOException {
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(upload)) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                if (entry.isDirectory()) {
                    continue;
                }
                File target = new File(INBOX, entry.getName());
                target.getParentFile().mkdirs();
                try (FileOutputStream out = new FileOutputStream(target)) {
                    zip.transferTo(out);
                }
                count++;
            }
        }
        return count;
    }

    public int unpackChecked(InputStream upload) throws IOException {
        Path root = INBOX.toPath().toRealPath();
        int count = 0;
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(upload)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                Path target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root)) {
                    throw new IOException("entry leaves the inbox: " + entry.getName());
                }
                Files.createDirectories(target.getParent());
                total += Files.copy(zip, target, StandardCopyOption.REPLACE_EXISTING);
                if (total > MAX_TOTAL) {
                    throw new IOException("archive is too large");
                }
                count++;
            }
        }
        return count;
    }
}
