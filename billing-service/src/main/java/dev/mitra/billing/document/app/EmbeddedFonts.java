package dev.mitra.billing.document.app;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/// The fonts inside our jar, all of them free to embed; what a document does not use is not even read.
final class EmbeddedFonts {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    void useIn(PdfRendererBuilder builder) {
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics);
        use(builder, "NotoSans-Regular", "Noto Sans", REGULAR);
        use(builder, "NotoSans-Bold", "Noto Sans", BOLD);
        use(builder, "DroidSansFallbackFull", "Droid Sans Fallback", REGULAR);
    }

    private static void use(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> open(file), family, weight, BaseRendererBuilder.FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(EmbeddedFonts.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
    }
}
