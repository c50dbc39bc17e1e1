package dev.mitra.billing.document.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.PrintedDocuments;
import dev.mitra.billing.invoice.CreditReason;
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

    private static final PdfRenderer RENDERER = new PdfRenderer();

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
                .contains("<img src=\"file:///etc/hostname\"/>", "<script>alert(1)", "& Co {doc.number}")
                .doesNotContain("\u202E", "\u0007");
        keep("invoice-hostile", pdf);
    }

    @Test
    void names_in_chinese_and_with_accents_are_printed() throws IOException {
        var pdf = RENDERER.render(
                PrintedDocuments.invoice("北京软件 Şükrü & Žižka Łódź Ελλάς Москва", Locale.ENGLISH, new Country("CN"), 1));
        assertThat(text(pdf)).contains("北京软件", "Şükrü & Žižka Łódź Ελλάς Москва");
        keep("invoice-cjk", pdf);
    }

    @Test
    void names_in_korean_thai_and_hindi_are_printed_or_written_in_latin_letters() throws IOException {
        var pdf = RENDERER.render(
                PrintedDocuments.invoice("한국소프트 ไทยซอฟต์ हिन्दी", Locale.ENGLISH, new Country("KR"), 1));
        assertThat(text(pdf)).contains("한국소프트 ไทยซอฟต์ hindī");
        keep("invoice-scripts", pdf);
    }

    @Test
    @DisplayName("Arabic and Hebrew names are joined and read from right to left, as the Unicode algorithm orders them")
    void names_from_right_to_left_are_joined_and_ordered() throws IOException {
        var name = "شركة الحلول الرقمية (2026) Digital Solutions ש.ב. פתרונות";
        var pdf = RENDERER.render(PrintedDocuments.invoice(name, Locale.ENGLISH, new Country("AE"), 1));
        keep("invoice-rtl", pdf);
        var letters = DrawnLetters.of(pdf);
        assertThat(letters.xOf("\uFEB7")).as("sheen in its first form").isPositive();
        assertThat(letters.xOf("\uFEB7"))
                .as("the word begins right of where it ends")
                .isGreaterThan(letters.xOf("\uFE94"));
        assertThat(letters.line("(2026)"))
                .as("the year left of the name, in its brackets")
                .isTrue();
        assertThat(letters.xOf("\u05E9")).as("Hebrew too").isGreaterThan(letters.xOf("\u05D1"));
    }

    @Test
    void a_hebrew_name_with_a_break_of_paragraphs_is_printed() throws IOException {
        var name = "פתרונות\u2029דיגיטליים";
        var pdf = RENDERER.render(PrintedDocuments.invoice(name, Locale.ENGLISH, new Country("IL"), 1));
        assertThat(text(pdf)).contains("פתרונות דיגיטליים");
        keep("invoice-paragraphs", pdf);
    }

    @Test
    void a_name_that_is_longer_than_its_place_is_broken() throws IOException {
        var name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3)
                + " und Söhne & Co KG, Niederlassung Süd";
        var pdf = RENDERER.render(PrintedDocuments.invoice(name, Locale.ENGLISH, new Country("AT"), 1));
        var letters = DrawnLetters.of(pdf);
        assertThat(letters.rightmost("gesellschaft"))
                .as("it ends before the facts begin")
                .isLessThan(330f);
        assertThat(text(pdf)).contains("Söhne & Co KG");
        keep("invoice-long-name", pdf);
    }

    @Test
    @DisplayName("Worked example 6: the invoice shows the credit that it used and what is left to pay")
    void the_credit_stands_on_the_invoice() throws IOException {
        var part = RENDERER.render(PrintedDocuments.invoice("44.71", "0.00"));
        assertThat(text(part))
                .contains("Your credit, used USD -44.71", "Left to pay USD 910.58", "Total USD 910.58")
                .doesNotContain("Your credit, unused");
        keep("invoice-credit", part);
        var whole = RENDERER.render(PrintedDocuments.invoice("955.29", "12.00"));
        assertThat(text(whole))
                .contains("Left to pay USD 0.00", "Your credit, unused USD 12.00", "nothing is left to pay")
                .doesNotContain("IBAN");
    }

    @Test
    void a_preview_says_that_it_is_none_and_asks_for_nothing() throws IOException {
        var pdf = RENDERER.render(PrintedDocuments.preview());
        assertThat(text(pdf))
                .contains("Invoice preview", "USD 955.29", "It is no invoice")
                .doesNotContain("IBAN", "RF54", "INV-2026");
        keep("invoice-preview", pdf);
    }

    @Test
    @DisplayName("Worked examples 2, 7 and 11: credit notes, over the tax alone too, and a debit note over interest")
    void the_other_documents_say_what_they_are() throws IOException {
        var whole = RENDERER.render(PrintedDocuments.creditNote(CreditReason.REFUNDED));
        assertThat(text(whole))
                .contains("Credit note", "CN-2026-000003", "Credits invoice INV-2026-000042", "Credit note date")
                .contains("Total credited USD 955.29")
                .doesNotContain("IBAN");
        var tax = RENDERER.render(PrintedDocuments.creditNote(CreditReason.TAX_ONLY));
        assertThat(text(tax)).contains("Total credited USD 56.19").doesNotContain("Unit price", "Tabulon");
        var debit = RENDERER.render(PrintedDocuments.debitNote());
        assertThat(text(debit))
                .contains(
                        "Debit note DN-2026-000005",
                        "Interest on invoice INV-2026-000042",
                        "Interest Amount",
                        "Total due USD 9.42")
                .contains("interest is no sale");
        var waived = RENDERER.render(PrintedDocuments.waived());
        assertThat(text(waived))
                .contains("Credits invoice DN-2026-000005", "Interest Amount", "Total credited USD 9.42")
                .doesNotContain("Unit price", "Order", "delivered electronically");
        keep("credit-note-interest", waived);
        keep("credit-note", whole);
        keep("credit-note-tax", tax);
        keep("debit-note", debit);
    }

    @Test
    @DisplayName("R7.5 a statement of many orders repeats its heading, in Indonesian too")
    void a_statement_of_many_orders_runs_over_pages() throws IOException {
        var pdf = RENDERER.render(PrintedDocuments.statement(Locale.of("id"), 60));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isBetween(2, 6);
            for (int page = 1; page < document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Hari lewat", "ST-2026-03-0042");
            }
        }
        keep("statement-id", pdf);
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
