package dev.mitra.paper;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Pages that say once what is ornament. The layout marks the background of every box as an artifact of its own with
/// its place on the page, also of a box that has none: of a statement of twenty lines 676 times, each an object of the
/// file that is compared with all before it. Readers aloud need to know that it is ornament, and no more: lines and
/// fills are layout artifacts, which need not tell their place (ISO 32000-1, table 330).
final class MarkedPages implements PageSupplier {

    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /// How we call what the layout asks for.
    private static final Map<COSName, COSName> NAMES = Map.of(COSName.BACKGROUND, LAYOUT, PAGINATION, PAGINATION);

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        var resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks());
        var page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /// The properties of what is marked. Whatever artifact is looked for, the one of its kind is found.
    private static final class Marks extends COSDictionary {

        Marks() {
            setDirect(true);
            setItem(LAYOUT, artifact(LAYOUT));
            setItem(PAGINATION, artifact(PAGINATION));
        }

        private static COSDictionary artifact(COSName kind) {
            var words = new COSDictionary();
            words.setDirect(true);
            words.setItem(COSName.TYPE, kind);
            return words;
        }

        @Override
        public boolean containsValue(Object value) {
            return name(value) != null || super.containsValue(value);
        }

        @Override
        public @Nullable COSName getKeyForValue(Object value) {
            var name = name(value);
            return name == null ? super.getKeyForValue(value) : name;
        }

        private static @Nullable COSName name(Object value) {
            return value instanceof COSDictionary words && words.getItem(COSName.TYPE) instanceof COSName type
                    ? NAMES.get(type)
                    : null;
        }
    }
}
