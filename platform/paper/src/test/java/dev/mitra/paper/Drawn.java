package dev.mitra.paper;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Documents for tests, and what is on their pages.
final class Drawn {

    static final Instant MADE = Instant.parse("2026-01-15T09:30:00Z");
    static final DocumentPrinter PRINTER = new DocumentPrinter();

    private Drawn() {}

    static BusinessDocument document(String name) {
        var line = new BusinessDocument.Line("Tabulon for .NET", "TAB-NET", List.of("1", "999.00"));
        var box = new BusinessDocument.Box(
                "How to pay", List.of(new BusinessDocument.Fact("IBAN", "DE89 3704")), "State the reference.");
        return new BusinessDocument(
                "en",
                PaperSize.A4,
                "Quote",
                "Q-1",
                new BusinessDocument.Party("Kestrelwood", List.of("48 Mill Lane")),
                "For",
                new BusinessDocument.Party(name, List.of("500 Congress Avenue", "Austin")),
                List.of(new BusinessDocument.Fact("Valid until", "1 March 2026")),
                List.of("Product", "Qty", "Price"),
                List.of(line),
                List.of(new BusinessDocument.Sum("Total", "USD 999.00", true)),
                box,
                List.of("A note."),
                "Questions: sales@kestrelwood.example");
    }

    static BusinessDocument with(List<BusinessDocument.Line> lines, List<String> notes) {
        var one = document("Ada");
        return with(one.from(), one.columns(), lines, notes);
    }

    static BusinessDocument table(List<String> columns, BusinessDocument.Line line) {
        return with(document("Ada").from(), columns, List.of(line), List.of());
    }

    static BusinessDocument from(String name) {
        var one = document("Ada");
        return with(new BusinessDocument.Party(name, List.of()), one.columns(), one.lines(), List.of());
    }

    static BusinessDocument with(
            BusinessDocument.Party from, List<String> columns, List<BusinessDocument.Line> lines, List<String> notes) {
        var one = document("Ada");
        return new BusinessDocument(
                one.language(),
                one.paper(),
                one.title(),
                one.number(),
                from,
                one.toLabel(),
                one.to(),
                one.facts(),
                columns,
                lines,
                one.sums(),
                null,
                notes,
                one.footer());
    }

    static String text(BusinessDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(document, null, MADE))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    static TextPosition find(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(position -> position.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    static boolean isOnThePage(TextPosition letter) {
        return letter.getX() > 50
                && letter.getX() + letter.getWidth() < 595 - 50
                && letter.getY() > 50
                && letter.getY() < 842 - 30;
    }

    // In the order in which they are drawn.
    static List<TextPosition> letters(PDDocument pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.add(letter);
            }
        }.getText(pdf);
        return letters;
    }
}
