package dev.mitra.testkit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The mails of one catcher, a file each, so that they outlive it. The file begins with the envelope in two
/// lines of its own, which are not part of the mail.
final class CaughtMails {

    private final Path folder;
    private final AtomicLong last;
    private volatile Consumer<CaughtMail> listener = _ -> {};

    CaughtMails(Path folder) {
        this.folder = Folders.create(folder);
        this.last =
                new AtomicLong(ids().stream().mapToLong(Long::parseLong).max().orElse(0));
    }

    /// On the disk before it answers: what SMTP has accepted is not lost when the catcher is killed.
    void keep(String from, List<String> to, byte[] raw) {
        var id = "%08d".formatted(last.incrementAndGet());
        var envelope = (from + "\n" + String.join(" ", to) + "\n").getBytes(StandardCharsets.UTF_8);
        var bytes = Arrays.copyOf(envelope, envelope.length + raw.length);
        System.arraycopy(raw, 0, bytes, envelope.length, raw.length);
        try {
            var partial = Files.write(folder.resolve(id + ".partial"), bytes);
            Files.move(partial, folder.resolve(id + ".eml"), StandardCopyOption.ATOMIC_MOVE);
            listener.accept(new CaughtMail(id, Instant.now(), from, List.copyOf(to), raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void onArrival(Consumer<CaughtMail> told) {
        listener = told;
    }

    List<String> ids() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".eml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<CaughtMail> find(String id) {
        return read(id, InputStream::readAllBytes);
    }

    /// Its envelope and headers alone.
    Optional<CaughtMail> head(String id) {
        return read(id, CaughtMails::untilTheBody);
    }

    void clear() {
        ids().forEach(id -> folder.resolve(id + ".eml").toFile().delete());
    }

    private interface Reading {
        byte[] of(InputStream file) throws IOException;
    }

    private Optional<CaughtMail> read(String id, Reading reading) {
        var file = folder.resolve(id + ".eml");
        return id.matches("[0-9]+") && Files.exists(file) ? Optional.of(read(id, file, reading)) : Optional.empty();
    }

    private static CaughtMail read(String id, Path file, Reading reading) {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var bytes = reading.of(in);
            var first = endOfLine(bytes, 0);
            var second = endOfLine(bytes, first + 1);
            var from = new String(bytes, 0, first, StandardCharsets.UTF_8);
            var to = new String(bytes, first + 1, second - first - 1, StandardCharsets.UTF_8);
            Instant at = Files.getLastModifiedTime(file).toInstant();
            return new CaughtMail(
                    id, at, from, List.of(to.split(" ")), Arrays.copyOfRange(bytes, second + 1, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // An empty line ends the headers, unless it is one of the envelope's two, whose sender may be nobody.
    private static byte[] untilTheBody(InputStream file) throws IOException {
        var head = new ByteArrayOutputStream();
        int lines = 0;
        boolean empty = true;
        for (int next = file.read(); next >= 0; next = file.read()) {
            head.write(next);
            if (next == '\n' && empty && lines >= 2) {
                break;
            }
            if (next == '\n') {
                lines++;
                empty = true;
            } else if (next != '\r') {
                empty = false;
            }
        }
        return head.toByteArray();
    }

    private static int endOfLine(byte[] bytes, int from) {
        var at = from;
        while (bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
