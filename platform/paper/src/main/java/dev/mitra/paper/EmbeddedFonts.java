package dev.mitra.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// The fonts inside our jar, all of them free to embed. Each is parsed once and serves one document after the
/// other.
final class EmbeddedFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int LAST_OF_ASCII = 0x7F;

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

    /// Offers only the families that the text needs: of every family on offer the layout asks for the measures, and a
    /// large font costs more than the whole page.
    ///
    /// @param document into which the fonts go; to be closed once the document is saved
    FontsInUse useIn(PdfRendererBuilder builder, PDDocument document, String text) {
        var inUse = new FontsInUse(this, document);
        for (var family : families(text)) {
            use(builder, inUse, file(family, false), family, REGULAR);
            if (!REGULAR_ONLY.containsKey(family)) {
                use(builder, inUse, file(family, true), family, BOLD);
            }
        }
        return inUse;
    }

    Set<String> families(String text) {
        var needed = new LinkedHashSet<String>();
        needed.add(FAMILIES.getFirst());
        text.codePoints().distinct().forEach(letter -> needed.add(familyOf(letter)));
        return needed;
    }

    private String familyOf(int letter) {
        return familyOf(letter, family -> holds(family, letter));
    }

    /// The first family that holds the letter; where none does, the first of all.
    static String familyOf(int letter, Predicate<String> holdsIt) {
        return letter <= LAST_OF_ASCII
                ? FAMILIES.getFirst()
                : FAMILIES.stream().filter(holdsIt).findFirst().orElse(FAMILIES.getFirst());
    }

    static String file(String family, boolean bold) {
        var regular = REGULAR_ONLY.get(family);
        return regular == null ? family.replace(" ", "") + (bold ? "-Bold" : "-Regular") : regular;
    }

    boolean holds(String family, int letter) {
        var font = take(file(family, false));
        try {
            return font.holds(letter);
        } finally {
            giveBack(font);
        }
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
