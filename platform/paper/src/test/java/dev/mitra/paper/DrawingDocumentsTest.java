package dev.mitra.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingDocumentsTest {

    private static final Instant MADE = Instant.parse("2026-01-15T09:30:00Z");
    private static final DocumentPrinter PRINTER = new DocumentPrinter();

    @Test
    void the_same_words_of_the_same_moment_are_the_same_document_byte_by_byte() {
        assertThat(PRINTER.print(document("Ada 北京"), null, MADE))
                .isEqualTo(PRINTER.print(document("Ada 北京"), null, MADE))
                .isNotEqualTo(PRINTER.print(document("Ada 北京"), null, MADE.plusSeconds(1)));
    }

    @Test
    void every_script_that_a_font_of_ours_holds_is_printed() throws IOException {
        for (var name :
                List.of("Žižka Łódź", "Ελλάς Москва", "北京软件", "한국 소프트웨어", "שלום", "ไทย", "საქართველო Հայաստան")) {
            assertThat(text(document(name))).contains(name);
        }
    }

    @Test
    void what_cannot_be_set_is_written_in_latin_letters_and_what_has_none_by_a_sign() throws IOException {
        assertThat(text(document("Firma हिन्दी GmbH"))).contains("Firma hindī GmbH");
        assertThat(text(document("smile 😀."))).contains("smile #.");
    }

    @Test
    void a_document_takes_no_font_that_it_does_not_need() throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(document("Žižka"), null, MADE))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(2);
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|Bold)");
            }
        }
    }

    @Test
    void a_document_parses_no_font_twice() throws IOException {
        var fonts = new EmbeddedFonts();
        var parsed = fonts.take("DroidSansFallbackFull");
        fonts.giveBack(parsed);
        try (var pdf = new PDDocument();
                var faces = new Faces(fonts, pdf)) {
            new Typesetter(faces).line("北京", Style.TEXT);
        }
        assertThat(fonts.take("DroidSansFallbackFull"))
                .as("no other lies before it")
                .isSameAs(parsed);
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
    void a_word_that_is_longer_than_its_place_is_broken_and_keeps_its_marks() throws IOException {
        var text = text(document("ก็".repeat(120) + " end"));
        assertThat(text.replaceAll("\\s", "")).contains("ก็".repeat(120) + "end");
        assertThat(text.lines()).noneMatch(line -> line.strip().startsWith("็"));
    }

    @Test
    void a_name_from_right_to_left_begins_in_its_first_line() throws IOException {
        var name = "צבי " + "שם ארוך מאוד ".repeat(12) + "גל";
        try (var pdf = Loader.loadPDF(PRINTER.print(document(name), null, MADE))) {
            var letters = letters(pdf);
            var first = find(letters, "צ");
            assertThat(first.getY()).isLessThan(find(letters, "ג").getY());
            assertThat(letters.stream().filter(letter -> letter.getY() == first.getY() && letter.getX() < 300))
                    .as("it stands right of all others of its line")
                    .hasSizeGreaterThan(20)
                    .allMatch(letter -> letter.getX() <= first.getX());
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
    @DisplayName("What nobody sees is left out, as a mark of byte order; breaks of lines and paragraphs are blanks")
    void what_nobody_sees_is_left_out() throws IOException {
        for (var name :
                List.of("\uFEFFAda\tLovelace", "Ada\u2028Lovelace\0", "\u202EAda\r\nLove\u00AD\u2060lace\u0001")) {
            assertThat(text(document(name))).contains("Ada Lovelace").doesNotContain("#", "\uFEFF", "\u202E", "\0");
        }
        assertThat(text(document("שלום\u2029עולם"))).contains("שלום עולם");
    }

    @Test
    void a_sign_without_a_mirrored_one_is_set_as_it_is() throws IOException {
        assertThat(text(document("שלום ∠ עולם"))).contains("∠");
    }

    @Test
    void the_description_for_machines_is_well_formed_whatever_the_name_is() throws Exception {
        var hostile = from("]]> <b> & ${date} \uFFFE\u0001\uD800");
        try (var pdf = Loader.loadPDF(PRINTER.print(hostile, null, MADE))) {
            var described = new DomXmpParser()
                    .parse(pdf.getDocumentCatalog().getMetadata().toByteArray());
            assertThat(described.getDublinCoreSchema().getCreators()).containsExactly("]]> <b> & ${date}");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("]]> <b> & ${date}");
        }
    }

    @Test
    void letters_that_are_no_word_stay_in_their_column() throws IOException {
        for (var letters : List.of("\u1100".repeat(200), "ก" + "ำ".repeat(199), "か" + "\u3099".repeat(199))) {
            try (var pdf = Loader.loadPDF(PRINTER.print(document(letters), null, MADE))) {
                assertThat(letters(pdf)).allMatch(DrawingDocumentsTest::isOnThePage);
            }
        }
    }

    @Test
    void amounts_beyond_all_measure_stay_on_the_page_and_leave_room_for_words() throws IOException {
        var amount = "92,233,720,368,547,758.07";
        var line = new BusinessDocument.Line("word ".repeat(30) + "end", "", List.of("1,000", amount, amount, amount));
        var columns = List.of("Description", "Qty", "List price", "Net price", "Amount");
        try (var pdf = Loader.loadPDF(PRINTER.print(table(columns, line), null, MADE))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(letters(pdf)).allMatch(DrawingDocumentsTest::isOnThePage);
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
            assertThat(letters(pdf)).allMatch(DrawingDocumentsTest::isOnThePage);
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

    private static BusinessDocument document(String name) {
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

    private static BusinessDocument with(List<BusinessDocument.Line> lines, List<String> notes) {
        var one = document("Ada");
        return with(one.from(), one.columns(), lines, notes);
    }

    private static BusinessDocument table(List<String> columns, BusinessDocument.Line line) {
        return with(document("Ada").from(), columns, List.of(line), List.of());
    }

    private static BusinessDocument from(String name) {
        var one = document("Ada");
        return with(new BusinessDocument.Party(name, List.of()), one.columns(), one.lines(), List.of());
    }

    private static BusinessDocument with(
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

    private static String text(BusinessDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(document, null, MADE))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static TextPosition find(List<TextPosition> letters, String letter) {
        return letters.stream()
                .filter(position -> position.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOnThePage(TextPosition letter) {
        return letter.getX() > 50
                && letter.getX() + letter.getWidth() < 595 - 50
                && letter.getY() > 50
                && letter.getY() < 842 - 30;
    }

    // In the order in which they are drawn.
    private static List<TextPosition> letters(PDDocument pdf) throws IOException {
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
