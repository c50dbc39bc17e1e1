package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Generated pages under docs/reference: a test compares what is committed with what the code says, and writes
/// it anew when it runs with `-Dmitra.update-reference=true`.
public final class Reference {

    private final Path file;

    public Reference(String path) {
        var root = System.getProperty("mitra.root");
        this.file = (root == null ? Path.of("..") : Path.of(root))
                .resolve("docs/reference")
                .resolve(path)
                .normalize();
    }

    public static boolean updates() {
        return Boolean.getBoolean("mitra.update-reference");
    }

    public boolean exists() {
        return Files.exists(file);
    }

    public String committed() {
        try {
            return exists() ? Files.readString(file) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public AssertionError stale(String why) {
        return new AssertionError(file + " is not what the code says; look at the change and run the test with"
                + " -Dmitra.update-reference=true\n" + why);
    }
}
