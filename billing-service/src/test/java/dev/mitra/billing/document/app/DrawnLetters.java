package dev.mitra.billing.document.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The letters of a PDF as they are drawn, each with its place: no reader has put them in order.
final class DrawnLetters extends PDFTextStripper {

    private final List<TextPosition> drawn = new ArrayList<>();

    private DrawnLetters() {}

    static DrawnLetters of(byte[] pdf) throws IOException {
        var letters = new DrawnLetters();
        try (var document = Loader.loadPDF(pdf)) {
            letters.getText(document);
        }
        return letters;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        drawn.add(letter);
    }

    /// In points from the left, of the first such letter that is drawn; -1 when there is none.
    float xOf(String letter) {
        return drawn.stream()
                .filter(position -> position.getUnicode().equals(letter))
                .map(TextPosition::getX)
                .findFirst()
                .orElse(-1f);
    }

    /// Whether these are drawn one after the other, each right of the one before.
    boolean line(String letters) {
        var text = new StringBuilder();
        drawn.forEach(position -> text.append(position.getUnicode().charAt(0)));
        int at = text.indexOf(letters);
        return at >= 0
                && IntStream.range(at + 1, at + letters.length())
                        .allMatch(next ->
                                drawn.get(next).getX() > drawn.get(next - 1).getX());
    }

    /// The right edge of the rightmost letter among those of the word's length after its first drawing.
    float rightmost(String word) {
        var text = new StringBuilder();
        drawn.forEach(position -> text.append(position.getUnicode().charAt(0)));
        int at = text.indexOf(word);
        return (float) drawn.subList(at, at + word.length()).stream()
                .mapToDouble(position -> position.getX() + position.getWidth())
                .max()
                .orElseThrow();
    }
}
