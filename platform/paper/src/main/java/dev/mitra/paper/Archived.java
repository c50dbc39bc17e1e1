package dev.mitra.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// What every document needs to be one for archives, once its pages are there.
final class Archived {

    private Archived() {}

    static byte[] bytes(PDDocument pdf, @Nullable AttachedFile attached, String language, Instant dated)
            throws IOException {
        if (attached != null) {
            attached.addTo(pdf);
        }
        Colours.addTo(pdf);
        SelfDescription.write(pdf, language, dated);
        var out = new ByteArrayOutputStream(64 * 1024);
        pdf.save(out);
        return out.toByteArray();
    }
}
