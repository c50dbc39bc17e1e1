package dev.mitra.paper;

import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Letters that were cut out of a font, as objects of a PDF that are copied into one document after the other.
final class CutLetters {

    private final COSDictionary font;

    private CutLetters(COSDictionary font) {
        this.font = font;
    }

    /// @param letters that the font holds
    static CutLetters of(ParsedFont parsed, IntStream letters) throws IOException {
        try (var scratch = new PDDocument()) {
            var embedded = PDType0Font.load(scratch, parsed.font(), true);
            letters.forEach(embedded::addToSubset);
            embedded.subset();
            var cut = copied(embedded.getCOSObject());
            squeeze(cut);
            return new CutLetters(cut);
        }
    }

    // As small as it becomes: it is done once, and many documents carry it.
    private static void squeeze(COSBase object) throws IOException {
        switch (object) {
            case COSStream stream -> {
                byte[] pressed = Compression.best(stream.createInputStream().readAllBytes());
                stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
                try (var out = stream.createRawOutputStream()) {
                    out.write(pressed);
                }
            }
            case COSDictionary dictionary -> {
                for (var value : dictionary.getValues()) {
                    squeeze(value);
                }
            }
            case COSArray array -> {
                for (var element : array.toList()) {
                    squeeze(element);
                }
            }
            default -> {}
        }
    }

    /// A stream remembers where it is read, so one copies at a time.
    synchronized COSDictionary copy() throws IOException {
        return copied(font);
    }

    private static COSDictionary copied(COSDictionary from) throws IOException {
        var to = new COSDictionary();
        copyEntries(from, to);
        return to;
    }

    private static COSStream copied(COSStream from) throws IOException {
        var to = new COSStream();
        copyEntries(from, to);
        try (var in = from.createRawInputStream();
                var out = to.createRawOutputStream()) {
            in.transferTo(out);
        }
        return to;
    }

    private static COSArray copied(COSArray from) throws IOException {
        var to = new COSArray();
        for (var element : from.toList()) {
            to.add(copied(element));
        }
        return to;
    }

    // Names and numbers never change.
    private static COSBase copied(COSBase from) throws IOException {
        return switch (from) {
            case COSStream stream -> copied(stream);
            case COSDictionary dictionary -> copied(dictionary);
            case COSArray array -> copied(array);
            default -> from;
        };
    }

    private static void copyEntries(COSDictionary from, COSDictionary to) throws IOException {
        for (var entry : from.entrySet()) {
            to.setItem(entry.getKey(), copied(entry.getValue()));
        }
    }
}
