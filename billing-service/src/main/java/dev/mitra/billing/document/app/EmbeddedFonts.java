package dev.mitra.billing.document.app;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts inside our jar, all of them free to embed. Each is parsed once and serves one document after the
/// other; what a document does not use is not even read.
final class EmbeddedFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// Parsed fonts that no document uses now: they remember where they read, so two documents never share one.
    private final ConcurrentMap<String, Queue<ParsedFont>> idle = new ConcurrentHashMap<>();

    /// @param document into which the fonts go; to be closed once the document is saved
    FontsInUse useIn(PdfRendererBuilder builder, PDDocument document) {
        var inUse = new FontsInUse(this, document);
        use(builder, inUse, "NotoSans-Regular", "Noto Sans", REGULAR);
        use(builder, inUse, "NotoSans-Bold", "Noto Sans", BOLD);
        for (var script : List.of("Arabic", "Hebrew")) {
            use(builder, inUse, "NotoSans" + script + "-Regular", "Noto Sans " + script, REGULAR);
            use(builder, inUse, "NotoSans" + script + "-Bold", "Noto Sans " + script, BOLD);
        }
        use(builder, inUse, "DroidSansFallbackFull", "Droid Sans Fallback", REGULAR);
        return inUse;
    }

    private static void use(PdfRendererBuilder builder, FontsInUse inUse, String file, String family, int weight) {
        builder.useFont(inUse.supplier(file), family, weight, BaseRendererBuilder.FontStyle.NORMAL, true);
    }

    ParsedFont take(String file) {
        var parsed = queue(file).poll();
        return parsed == null ? ParsedFont.read(file) : parsed;
    }

    void giveBack(ParsedFont font) {
        queue(font.file()).add(font);
    }

    private Queue<ParsedFont> queue(String file) {
        return Objects.requireNonNull(idle.computeIfAbsent(file, _ -> new ConcurrentLinkedQueue<>()));
    }
}
