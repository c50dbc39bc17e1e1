package dev.mitra.paper;

import static dev.mitra.paper.Drawn.MADE;
import static dev.mitra.paper.Drawn.PRINTER;
import static dev.mitra.paper.Drawn.document;
import static dev.mitra.paper.Drawn.find;
import static dev.mitra.paper.Drawn.letters;
import static dev.mitra.paper.Drawn.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingLettersTest {

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
    void documents_of_one_alphabet_take_the_same_letters_out_of_a_font_and_others_theirs() throws IOException {
        var first = fontFiles(document("Žižka"));
        assertThat(fontFiles(document("Šimek Žofie"))).as("cut once").isEqualTo(first);
        assertThat(text(document("Ωmega 北京"))).contains("Ωmega 北京");
        assertThat(text(document("京北"))).contains("京北");
        assertThat(fontFiles(document("Žižka")))
                .as("what others took is not in it")
                .isEqualTo(first);
    }

    private static List<String> fontFiles(BusinessDocument document) throws IOException {
        try (var pdf = Loader.loadPDF(PRINTER.print(document, null, MADE))) {
            var resources = pdf.getPage(0).getResources();
            var files = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                var file = resources.getFont(name).getFontDescriptor().getFontFile2();
                files.add(HexFormat.of().formatHex(file.toByteArray()));
            }
            return files;
        }
    }

    @Test
    void a_document_parses_no_font_twice() throws IOException {
        var fonts = new EmbeddedFonts();
        var parsed = fonts.take("DroidSansFallbackFull");
        fonts.giveBack(parsed);
        try (var faces = new Faces(fonts, new Cuttings())) {
            new Typesetter(faces).line("北京", Style.TEXT);
        }
        assertThat(fonts.take("DroidSansFallbackFull"))
                .as("no other lies before it")
                .isSameAs(parsed);
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
        var hostile = Drawn.from("]]> <b> & ${date} \uFFFE\u0001\uD800");
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
                assertThat(letters(pdf)).allMatch(Drawn::isOnThePage);
            }
        }
    }
}
