package dev.mitra.billing.document.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.PrintedDocuments;
import dev.mitra.kernel.Country;
import dev.mitra.messaging.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RenderingADocumentTest {

    private static final PdfRenderer RENDERER = Renderers.renderer();

    @Test
    @DisplayName("R7.6 R10.1 an invoice says who, what, how much, by when, and how to pay")
    void an_invoice_says_what_must_be_said() throws IOException {
        var text = text(RENDERER.render(PrintedDocuments.invoice()));
        assertThat(text)
                .contains("INV-2026-000042", "Lone Star Licences LLC", "Austin TX 78701")
                .contains("USD 899.10", "Sales tax TX 6.25 %", "USD 56.19", "USD 955.29")
                .contains("15 January 2026", "14 February 2026")
                .contains("RF54 INV2 0260 0004 2", "DE89 3704 0044 0532 0130 00", "COBADEFFXXX")
                .contains("delivered electronically", "No tangible medium");
    }

    @Test
    void an_indonesian_reader_gets_indonesian_words_dates_and_figures() throws IOException {
        var pdf = RENDERER.render(
                PrintedDocuments.invoice("PT Sundaraya Teknologi", Locale.of("id"), new Country("ID"), 2));
        assertThat(text(pdf)).contains("Faktur", "23 November 2026", "USD 12.949,20", "Tanpa pajak penjualan AS");
        keep("invoice-id", pdf);
    }

    @Test
    void two_hundred_lines_run_over_pages_with_their_heading() throws IOException {
        var pdf = RENDERER.render(PrintedDocuments.invoice("Fjordbyte AS", Locale.ENGLISH, new Country("NO"), 200));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(5, 20);
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document).replaceAll("\\s+", " ")).contains("Discount", "Amount");
        }
        keep("invoice-long", pdf);
    }

    @Test
    void hostile_names_are_harmless() throws IOException {
        var name =
                "<img src=\"file:///etc/hostname\"/> </div><script>alert(1)</script> \u202Egnp.exe\u0007 & Co {doc.number}";
        var pdf = RENDERER.render(PrintedDocuments.invoice(name, Locale.ENGLISH, Country.US, 1));
        assertThat(text(pdf))
                .contains("<img src=\"file:///etc/hostname\"/>", "<script>alert(1)<", "& Co {doc.number}")
                .doesNotContain("\u202E", "\u0007");
    }

    @Test
    void names_in_chinese_and_with_accents_are_printed() throws IOException {
        var pdf = RENDERER.render(
                PrintedDocuments.invoice("北京软件 Şükrü & Žižka Łódź Ελλάς Москва", Locale.ENGLISH, new Country("CN"), 1));
        assertThat(text(pdf)).contains("北京软件", "Şükrü & Žižka Łódź Ελλάς Москва");
        keep("invoice-cjk", pdf);
    }

    @Test
    void every_font_is_embedded_and_the_facts_are_attached_as_json() throws IOException {
        var printed = PrintedDocuments.invoice();
        var pdf = RENDERER.render(printed);
        keep("invoice-tx", pdf);
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getOutputIntents()).hasSize(1);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfaid", "pdfuaid");
            var attached = Objects.requireNonNull(
                    catalog.getNames().getEmbeddedFiles().getNames().get("INV-2026-000042.json"));
            var json = attached.getEmbeddedFile().toByteArray();
            assertThat(EventJson.mapper().readValue(json, PrintedDocument.class))
                    .isEqualTo(printed);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    // For a look at it: target/documents.
    private static void keep(String name, byte[] pdf) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}
