package dev.mitra.paper;

import static dev.mitra.paper.Drawn.MADE;
import static dev.mitra.paper.Drawn.PRINTER;
import static dev.mitra.paper.Drawn.document;
import static dev.mitra.paper.Drawn.letters;
import static dev.mitra.paper.Drawn.table;
import static dev.mitra.paper.Drawn.text;
import static dev.mitra.paper.Drawn.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingDocumentsTest {

    @Test
    void the_same_words_of_the_same_moment_are_the_same_document_byte_by_byte() {
        assertThat(PRINTER.print(document("Ada 北京"), null, MADE))
                .isEqualTo(PRINTER.print(document("Ada 北京"), null, MADE))
                .isNotEqualTo(PRINTER.print(document("Ada 北京"), null, MADE.plusSeconds(1)));
    }

    @Test
    @DisplayName("Readers aloud hear headings as headings, and of each figure its column or its label, in this order")
    void readers_aloud_are_told_what_is_what() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(document("Ada"), null, MADE))) {
            var document = (PDStructureElement)
                    pdf.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertThat(types(document))
                    .containsExactly(
                            "P", "P", "H1", "P", "P", "P", "P", "Table", "Table", "Table", "H2", "Table", "P", "P");
            var lines = (PDStructureElement) document.getKids().get(8);
            assertThat(types(lines)).containsExactly("TR", "TR");
            var heading = (PDStructureElement) lines.getKids().getFirst();
            assertThat(types(heading)).containsExactly("TH", "TH", "TH");
            assertThat(scope(heading)).isEqualTo("Column");
            var sum = (PDStructureElement)
                    ((PDStructureElement) document.getKids().get(9)).getKids().getFirst();
            assertThat(types(sum)).containsExactly("TH", "TD");
            assertThat(scope(sum)).isEqualTo("Row");
        }
    }

    @Test
    void what_is_repeated_on_every_page_is_read_aloud_once() throws IOException {
        var many = Collections.nCopies(60, new BusinessDocument.Line("Tabulon", "TAB", List.of("1", "999.00")));
        try (var pdf = Loader.loadPDF(PRINTER.print(with(many, List.of()), null, MADE))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page)).contains("Price", "Q-1 · " + page + " / " + pdf.getNumberOfPages());
            }
            var drawn = new String(pdf.getPage(1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(drawn.lines().filter(line -> line.startsWith("/TH"))).isEmpty();
            assertThat(drawn.lines().filter("/Artifact <</Type /Pagination>> BDC"::equals))
                    .as("heading and foot")
                    .hasSize(2);
        }
    }

    @Test
    void a_note_that_is_longer_than_a_page_runs_over_to_the_next() throws IOException {
        var note = "word ".repeat(3_000) + "end";
        try (var pdf = Loader.loadPDF(PRINTER.print(with(List.of(), List.of(note)), null, MADE))) {
            assertThat(text(pdf, pdf.getNumberOfPages())).contains("end");
            assertThat(new PDFTextStripper().getText(pdf).split("word", -1)).hasSize(3_001);
            assertThat(letters(pdf)).allSatisfy(letter -> {
                assertThat(letter.getX() + letter.getWidth()).isLessThan(595 - 50);
                assertThat(letter.getY()).isBetween(50f, 842 - 30f);
            });
        }
    }

    @Test
    void figures_of_many_digits_do_not_run_into_each_other() throws IOException {
        var amount = "999.999.999.999,00";
        var line = new BusinessDocument.Line("Tabulon for .NET", "TAB", List.of(amount, amount));
        try (var pdf = Loader.loadPDF(PRINTER.print(with(List.of(line), List.of()), null, MADE))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains(amount + " " + amount);
        }
    }

    @Test
    void amounts_beyond_all_measure_stay_on_the_page_and_leave_room_for_words() throws IOException {
        var amount = "92,233,720,368,547,758.07";
        var line = new BusinessDocument.Line("word ".repeat(30) + "end", "", List.of("1,000", amount, amount, amount));
        var columns = List.of("Description", "Qty", "List price", "Net price", "Amount");
        try (var pdf = Loader.loadPDF(PRINTER.print(table(columns, line), null, MADE))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(letters(pdf)).allMatch(Drawn::isOnThePage);
            var text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("1,000 ");
            assertThat(text.split("word", -1)).hasSize(31);
        }
    }

    @Test
    @DisplayName("What is higher than a page runs over to the next, below the heading of its column")
    void what_is_higher_than_a_page_runs_over() throws IOException {
        var high = new BusinessDocument.Line("word ".repeat(3_000) + "end", "", List.of("1", "999.00"));
        var low = new BusinessDocument.Line("before", "", List.of("1", "999.00"));
        try (var pdf = Loader.loadPDF(PRINTER.print(with(List.of(low, high, low), List.of()), null, MADE))) {
            assertThat(letters(pdf)).allMatch(Drawn::isOnThePage);
            assertThat(text(pdf, 2)).contains("Price", "word");
            assertThat(new PDFTextStripper().getText(pdf).split("word", -1)).hasSize(3_001);
            assertThat(pdf.getNumberOfPages()).isLessThan(8);
        }
    }

    @Test
    void pages_are_counted_in_the_same_digits_everywhere() throws IOException {
        var here = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(text(document("Ada"))).contains("Q-1 · 1 / 1");
        } finally {
            Locale.setDefault(here);
        }
    }

    @Test
    void an_attached_file_is_found_again_unchanged() throws IOException {
        var content = "{\"total\":\"955.29\"}".getBytes(StandardCharsets.UTF_8);
        var file = new AttachedFile(
                "INV-1.json", "application/json", "The same for machines", AttachedFile.Relation.DATA, MADE, content);
        try (var pdf = Loader.loadPDF(PRINTER.print(document("Ada"), file, MADE))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(Objects.requireNonNull(files.get("INV-1.json"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(content);
        }
    }

    private static Stream<String> types(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(kid -> ((PDStructureElement) kid).getStructureType());
    }

    private static String scope(PDStructureElement row) {
        var heading = (PDStructureElement) row.getKids().getFirst();
        var attributes = (COSDictionary) heading.getCOSObject().getDictionaryObject(COSName.A);
        return attributes.getNameAsString("Scope");
    }
}
