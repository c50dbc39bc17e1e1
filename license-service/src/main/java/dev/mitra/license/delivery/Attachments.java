package dev.mitra.license.delivery;

import dev.mitra.license.issue.OrderNumber;
import dev.mitra.messaging.Mail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The files of a mail: up to ten as they are, more in one ZIP with their hashes.
///
/// They are sent as `application/octet-stream`, so that no mail program touches them.
public final class Attachments {

    public static final int MOST_SINGLE = 10;

    private static final String BYTES = "application/octet-stream";

    /// The same files always make the same archive.
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    private Attachments() {}

    public static List<Mail.Attachment> of(OrderNumber order, List<AttachedFile> files) {
        return files.size() <= MOST_SINGLE
                ? files.stream()
                        .map(file -> new Mail.Attachment(file.name(), BYTES, file.content()))
                        .toList()
                : List.of(new Mail.Attachment(archiveName(order), "application/zip", zip(files)));
    }

    public static String archiveName(OrderNumber order) {
        return "licences-" + order + ".zip";
    }

    /// The files with their hashes, `SHA256SUMS`.
    public static byte[] zip(List<AttachedFile> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files) {
                put(zip, file.name(), file.content());
            }
            var sums = files.stream()
                    .map(file -> file.sha256() + "  " + file.name() + "\n")
                    .collect(Collectors.joining());
            put(zip, "SHA256SUMS", sums.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
