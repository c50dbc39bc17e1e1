package dev.mitra.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PrintingOnPaperTest {

    private static final Instant MADE = Instant.parse("2026-01-15T09:30:00Z");
    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void the_same_page_of_the_same_moment_is_the_same_document_byte_by_byte() {
        assertThat(PRINTER.print(page("Lone Star Licences LLC"), null, MADE))
                .isEqualTo(PRINTER.print(page("Lone Star Licences LLC"), null, MADE))
                .isNotEqualTo(PRINTER.print(page("Lone Star Licences LLC"), null, MADE.plusSeconds(1)));
    }

    @Test
    void every_script_that_a_font_of_ours_holds_is_printed() throws IOException {
        assertThat(printed("Žižka Łódź")).contains("Žižka Łódź");
        assertThat(printed("Ελλάς Москва")).contains("Ελλάς Москва");
        assertThat(printed("北京软件")).contains("北京软件");
        assertThat(printed("한국 소프트웨어")).contains("한국 소프트웨어");
        assertThat(printed("שלום")).contains("שלום");
        assertThat(printed("ไทย")).contains("ไทย");
        assertThat(printed("საქართველო Հայաստան")).contains("საქართველო Հայաստան");
    }

    @Test
    void a_page_takes_no_font_that_it_does_not_need() {
        var fonts = new EmbeddedFonts();
        assertThat(fonts.families("Invoice – Žižka, Москва")).containsExactly("Noto Sans");
        assertThat(fonts.families("北京 서울")).containsExactly("Noto Sans", "Droid Sans Fallback", "NanumSquare");
        assertThat(fonts.families("\u0647\u0627")).containsExactly("Noto Sans", "Noto Sans Arabic");
    }

    @Test
    void a_name_in_a_script_that_cannot_be_set_is_printed_in_latin_letters() throws IOException {
        assertThat(printed("Firma हिन्दी GmbH")).contains("Firma hindī GmbH");
        assertThat(printed("தமிழ்")).contains("tamiḻ");
        assertThat(printed("श्री। राम ॥")).contains("śrī. rāma ..");
    }

    @Test
    void letters_that_were_typed_in_parts_are_put_together_and_tags_stay_tags() throws IOException {
        for (var name : List.of("한국 소프트웨어", "Žižka Łódź", "Nguyễn")) {
            assertThat(printed(Normalizer.normalize(name, Normalizer.Form.NFD))).contains(name);
        }
        // with the bracket before it, this mark would be one sign
        assertThat(printed("\u0338 stays a paragraph")).contains("stays a paragraph");
    }

    @Test
    void an_attached_file_is_found_again_unchanged() throws IOException {
        var content = "{\"total\":\"955.29\"}".getBytes(StandardCharsets.UTF_8);
        var file = new AttachedFile(
                "INV-1.json", "application/json", "The same for machines", AttachedFile.Relation.DATA, MADE, content);
        try (var pdf = read(PRINTER.print(page("Invoice"), file, MADE))) {
            var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            var found = Objects.requireNonNull(files.get("INV-1.json"));
            assertThat(found.getEmbeddedFile().toByteArray()).isEqualTo(content);
            assertThat(found.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Data");
        }
    }

    @Test
    @DisplayName(
            "A document says of itself what PDF/A-3a and PDF/UA-1 ask for; what its page says stands there, escaped")
    void a_document_describes_itself() throws Exception {
        var html = page("Invoice")
                .replace("</title>", " &lt;b&gt; &amp; ${date}</title><meta name=\"author\" content=\"K &amp; Co\"/>");
        try (var pdf = read(PRINTER.print(html, null, MADE))) {
            var catalog = pdf.getDocumentCatalog();
            var described = new DomXmpParser().parse(catalog.getMetadata().toByteArray());
            assertThat(described.getPDFAIdentificationSchema().getPart()).isEqualTo(3);
            assertThat(described.getPDFAIdentificationSchema().getConformance()).isEqualTo("A");
            assertThat(described.getSchema("http://www.aiim.org/pdfua/ns/id/").getIntegerPropertyValueAsSimple("part"))
                    .isEqualTo(1);
            assertThat(described.getDublinCoreSchema().getTitle()).isEqualTo("A page <b> & ${date}");
            assertThat(described.getDublinCoreSchema().getCreators()).containsExactly("K & Co");
            assertThat(described.getDublinCoreSchema().getDescription()).isNull();
            assertThat(described.getXMPBasicSchema().getCreateDate().toInstant())
                    .isEqualTo(MADE)
                    .isEqualTo(pdf.getDocumentInformation().getCreationDate().toInstant());
            assertThat(described.getAdobePDFSchema().getProducer()).isEqualTo("Mitra");
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    @DisplayName("Lines and fills are told apart from words for readers aloud, by one mark for all of them")
    void ornament_is_marked_once() throws IOException {
        var boxes = "<p style=\"border-bottom: 1pt solid black\">a line below</p>".repeat(15);
        try (var pdf = read(PRINTER.print(page(boxes), null, MADE))) {
            var resources = pdf.getPage(0).getResources();
            assertThat(resources.getPropertiesNames())
                    .extracting(COSName::getName)
                    .containsExactlyInAnyOrder("Layout", "Pagination");
            assertThat(resources
                            .getProperties(COSName.getPDFName("Layout"))
                            .getCOSObject()
                            .getNameAsString(COSName.TYPE))
                    .isEqualTo("Layout");
            var drawn = new String(pdf.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            assertThat(drawn.lines().filter("/Artifact /Layout BDC"::equals).count())
                    .isGreaterThanOrEqualTo(15);
            assertThat(drawn.lines()
                            .filter(line -> line.startsWith("/Span <</MCID"))
                            .count())
                    .isGreaterThanOrEqualTo(15);
        }
    }

    @Test
    void nothing_is_loaded_from_anywhere(@TempDir Path folder) throws IOException {
        var picture = folder.resolve("picture.png").toFile();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", picture);
        var outside = page("<img src=\"" + picture.toURI() + "\" alt=\"a picture\"/>");
        assertThat(new String(PRINTER.print(outside, null, MADE), StandardCharsets.ISO_8859_1))
                .doesNotContain("/Subtype /Image");
    }

    @Test
    void what_is_no_page_is_refused() {
        assertThatThrownBy(() -> PRINTER.print("<html><p>", null, MADE)).isInstanceOf(IllegalArgumentException.class);
        var typed = "<!DOCTYPE html SYSTEM \"file:///etc/hostname\">" + page("Invoice");
        assertThatThrownBy(() -> PRINTER.print(typed, null, MADE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String printed(String text) throws IOException {
        try (var pdf = read(PRINTER.print(page(text), null, MADE))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    private static String page(String body) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="en">
                <head><title>A page</title><meta name="description" content="A page"/>
                <style>body { font-family: %s; }</style>
                <bookmarks><bookmark name="A page" href="#top"/></bookmarks></head>
                <body id="top"><p>%s</p></body></html>
                """.formatted(PdfPrinter.FONTS, body);
    }
}
