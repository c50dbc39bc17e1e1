package dev.mitra.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// The pages of one document, filled from top to bottom.
final class Sheets {

    private final PaperSize paper;
    private final float margin;
    private final float bottom;
    private final List<Sheet> sheets = new ArrayList<>();
    private float next;

    /// @param margin at the top and the sides, in points
    /// @param foot below the last line, in points
    Sheets(PaperSize paper, float margin, float foot) {
        this.paper = paper;
        this.margin = margin;
        this.bottom = paper.height() - foot;
        turn();
    }

    /// Between the margins, in points.
    float width() {
        return paper.width() - 2 * margin;
    }

    void turn() {
        sheets.add(new Sheet(paper));
        next = margin;
    }

    /// Below each other.
    boolean hasRoomFor(Block... blocks) {
        float end = next;
        for (var block : blocks) {
            end += block.height();
        }
        return end <= bottom;
    }

    /// Below what stands there already, on the next page if it has no room on this one. What is higher than a page
    /// begins here and runs over.
    void place(Block block) {
        if (!hasRoomFor(block) && block.height() <= bottom - margin) {
            turn();
        }
        var rest = block;
        while (!hasRoomFor(rest)) {
            float room = Math.max(bottom - next, 0);
            sheets.getLast().draw(rest.above(room), margin, next);
            rest = rest.below(room);
            turn();
        }
        sheets.getLast().draw(rest, margin, next);
        next += rest.height();
    }

    void gap(float height) {
        next += height;
    }

    int count() {
        return sheets.size();
    }

    /// Below the last line of a page.
    void foot(int sheet, Block block) {
        sheets.get(sheet).draw(block, margin, bottom);
    }

    /// Puts all pages into the file.
    ///
    /// @param root of the tree of tags
    void addTo(PDDocument pdf, COSDictionary resources, COSDictionary root, Tag document) throws IOException {
        var numbers = new COSArray();
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
            numbers.add(COSInteger.get(sheet));
            numbers.add(sheets.get(sheet).addTo(pdf, resources, sheet));
        }
        var parents = new COSDictionary();
        parents.setItem(COSName.NUMS, numbers);
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, document.words());
        root.setItem("ParentTree", parents);
        root.setInt("ParentTreeNextKey", sheets.size());
        pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot(root));
    }
}
