package dev.mitra.stack.prove;

import dev.mitra.stack.Http;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// What a person who opens an answer reads: the words of a PDF, every file of an archive and its name, else
/// the text as it came.
final class Opened {

    private static final int LOCAL_FILE = 0x504B0304;
    private static final int EMPTY_ARCHIVE = 0x504B0506;

    private Opened() {}

    /// By the name of the file inside the answer; empty for the answer itself.
    static Map<String, String> texts(Http.Answer answer) {
        return texts(answer.bytes());
    }

    private static Map<String, String> texts(byte[] bytes) {
        if (isArchive(bytes)) {
            return unpacked(bytes);
        }
        return Map.of("", isPdf(bytes) ? Pdf.text(bytes) : new String(bytes, StandardCharsets.UTF_8));
    }

    private static Map<String, String> unpacked(byte[] archive) {
        var texts = new LinkedHashMap<String, String>();
        try (var files = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                var name = file.getName();
                texts.put("/" + name, name);
                texts(files.readAllBytes()).forEach((inner, text) -> texts.put("/" + name + inner + " inside", text));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isArchive(byte[] bytes) {
        var magic = magic(bytes);
        return magic == LOCAL_FILE || magic == EMPTY_ARCHIVE;
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length > 4 && new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("%PDF");
    }

    private static int magic(byte[] bytes) {
        return bytes.length < 4 ? 0 : java.nio.ByteBuffer.wrap(bytes).getInt();
    }
}
