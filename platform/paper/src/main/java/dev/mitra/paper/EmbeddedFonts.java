package dev.mitra.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts inside our jar, all of them free to embed. Each is parsed once and serves one document after the
/// other; what a document does not use is not even read.
final class EmbeddedFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /// In regular and bold.
    private static final List<String> NOTO = List.of(
            "Noto Sans",
            "Noto Sans Arabic",
            "Noto Sans Hebrew",
            "Noto Sans Thai",
            "Noto Sans Georgian",
            "Noto Sans Armenian");

    /// In regular alone: their bold ones are as large again.
    private static final Map<String, String> REGULAR_ONLY =
            Map.of("NanumSquare", "NanumSquare-Regular", "Droid Sans Fallback", "DroidSansFallbackFull");

    /// The Chinese characters of Droid Sans Fallback before the fewer ones of NanumSquare, which is for Korean.
    static final List<String> FAMILIES = Stream.concat(NOTO.stream(), Stream.of("Droid Sans Fallback", "NanumSquare"))
            .toList();

    /// Parsed fonts that no document uses now: they remember where they read, so two documents never share one.
    private final ConcurrentMap<String, Queue<ParsedFont>> idle = new ConcurrentHashMap<>();

    /// @param document into which the fonts go; to be closed once the document is saved
    FontsInUse useIn(PdfRendererBuilder builder, PDDocument document) {
        var inUse = new FontsInUse(this, document);
        for (var family : NOTO) {
            var file = family.replace(" ", "");
            use(builder, inUse, file + "-Regular", family, REGULAR);
            use(builder, inUse, file + "-Bold", family, BOLD);
        }
        REGULAR_ONLY.forEach((family, file) -> use(builder, inUse, file, family, REGULAR));
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
