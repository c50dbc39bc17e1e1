package dev.mitra.paper;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// A node of the tree that readers aloud follow: what a piece of the page is (ISO 32000-1, 14.7.2).
final class Tag {

    private static final COSName MARKED_CONTENT = COSName.getPDFName("MCR");

    private final String type;
    private final COSDictionary words = new COSDictionary();
    private final COSArray kids = new COSArray();
    private @Nullable PDPage first;

    private Tag(String type, COSDictionary parent) {
        this.type = type;
        words.setName(COSName.S, type);
        words.setItem(COSName.P, parent);
        words.setItem(COSName.K, kids);
    }

    static Tag document(COSDictionary root) {
        return new Tag("Document", root);
    }

    Tag paragraph() {
        return child("P");
    }

    Tag heading(int level) {
        return child("H" + level);
    }

    Tag table() {
        return child("Table");
    }

    Tag row() {
        return child("TR");
    }

    Tag cell() {
        return child("TD");
    }

    Tag columnHeading() {
        return scoped("Column");
    }

    Tag rowHeading() {
        return scoped("Row");
    }

    private Tag scoped(String scope) {
        var heading = child("TH");
        var attributes = new COSDictionary();
        attributes.setDirect(true);
        attributes.setName(COSName.O, "Table");
        attributes.setName("Scope", scope);
        heading.words.setItem(COSName.A, attributes);
        return heading;
    }

    private Tag child(String of) {
        var child = new Tag(of, words);
        kids.add(child.words);
        return child;
    }

    String type() {
        return type;
    }

    COSDictionary words() {
        return words;
    }

    /// Its next part is the piece of the page that has this number there.
    void isOn(PDPage page, int number) {
        if (first == null) {
            first = page;
            words.setItem(COSName.PG, page);
        }
        if (first.equals(page)) {
            kids.add(COSInteger.get(number));
            return;
        }
        var elsewhere = new COSDictionary();
        elsewhere.setDirect(true);
        elsewhere.setItem(COSName.TYPE, MARKED_CONTENT);
        elsewhere.setItem(COSName.PG, page);
        elsewhere.setInt(COSName.MCID, number);
        kids.add(elsewhere);
    }
}
