package dev.mitra.billing.exemption.app;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;

/// A file as a reseller sent it.
///
/// @param mediaType as the sender says
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
public record UploadedFile(String name, String mediaType, byte[] content) {

    private static final int MOST_BYTES = 5 << 20;
    private static final int MOST_PAGES = 30;
    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    /// Why it cannot be taken; empty when it can.
    Optional<String> fault() {
        var beginning = BEGINNINGS.get(mediaType);
        if (beginning == null) {
            return Optional.of("only PDF, PNG and JPEG are taken");
        }
        if (content.length > MOST_BYTES) {
            return Optional.of("the file is larger than 5 MB");
        }
        if (content.length < beginning.length || !Arrays.equals(Arrays.copyOf(content, beginning.length), beginning)) {
            return Optional.of("the file is not what it says it is");
        }
        return mediaType.equals("application/pdf") ? pdfFault() : Optional.empty();
    }

    private Optional<String> pdfFault() {
        try (var pdf = Loader.loadPDF(content)) {
            int pages = pdf.getNumberOfPages();
            return pages < 1 || pages > MOST_PAGES
                    ? Optional.of("a certificate has 1 to " + MOST_PAGES + " pages")
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of("the PDF cannot be opened");
        }
    }
}
