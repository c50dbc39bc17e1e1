package dev.mitra.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/// A page while it is drawn. Places are given in points from its top left corner.
final class Sheet {

    private final PDPage page;
    private final float height;
    private final StringBuilder content = new StringBuilder(16 * 1024);
    private final List<Tag> marked = new ArrayList<>();
    private @Nullable Ink ink;
    private String font = "";
    private float size;

    Sheet(PaperSize paper) {
        page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        height = paper.height();
    }

    void draw(Block block, float left, float top) {
        if (!block.fills().isEmpty()) {
            content.append("/Artifact BMC\n");
            block.fills().forEach(fill -> draw(fill, left, top));
            content.append("EMC\n");
        }
        Tag open = null;
        boolean first = true;
        for (var words : block.words()) {
            if (first || words.tag() != open) {
                end(first);
                open = words.tag();
                begin(open);
            }
            first = false;
            draw(words, left, top);
        }
        end(first);
    }

    private void begin(@Nullable Tag tag) {
        if (tag == null) {
            content.append("/Artifact <</Type /Pagination>> BDC\nBT\n");
            return;
        }
        content.append('/')
                .append(tag.type())
                .append(" <</MCID ")
                .append(marked.size())
                .append(">> BDC\nBT\n");
        tag.isOn(page, marked.size());
        marked.add(tag);
    }

    private void end(boolean nothingBegan) {
        if (!nothingBegan) {
            content.append("ET\nEMC\n");
        }
    }

    private void draw(Block.Fill fill, float left, float top) {
        choose(fill.ink());
        number(left + fill.left());
        number(height - top - fill.top() - fill.height());
        number(fill.width());
        number(fill.height());
        content.append("re f\n");
    }

    private void draw(Block.Words words, float left, float top) {
        var style = words.style();
        choose(style.ink());
        content.append("1 0 0 1 ");
        number(left + words.left());
        number(height - top - words.top() - style.baseline());
        content.append("Tm\n");
        for (var run : words.line().runs()) {
            choose(run.font(), style.size());
            content.append('<').append(run.codes()).append("> Tj\n");
        }
    }

    private void choose(Ink next) {
        if (next != ink) {
            content.append(next.operator());
            ink = next;
        }
    }

    private void choose(String next, float nextSize) {
        if (!next.equals(font) || nextSize != size) {
            content.append('/').append(next).append(' ');
            number(nextSize);
            content.append("Tf\n");
            font = next;
            size = nextSize;
        }
    }

    private void number(float number) {
        Decimals.append(content, number);
        content.append(' ');
    }

    /// Puts the page into the file.
    ///
    /// @param number of the page in the tree of tags
    /// @return the tags of its pieces, by their numbers
    COSArray addTo(PDDocument pdf, COSDictionary resources, int number) throws IOException {
        var stream = new PDStream(pdf);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.setStructParents(number);
        pdf.addPage(page);
        var tags = new COSArray();
        marked.forEach(tag -> tags.add(tag.words()));
        return tags;
    }
}
