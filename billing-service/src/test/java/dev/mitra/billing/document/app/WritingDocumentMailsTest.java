package dev.mitra.billing.document.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.CreditUsed;
import dev.mitra.billing.document.DocumentId;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.Printed;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.PrintedDocuments;
import dev.mitra.billing.document.RequestedMail;
import dev.mitra.billing.invoice.CreditReason;
import dev.mitra.kernel.Money;
import dev.mitra.messaging.Mail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingDocumentMailsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale INDONESIAN = Locale.of("id");

    static Stream<Arguments> mails() {
        var invoice = PrintedDocuments.invoice();
        var part = PrintedDocuments.invoice("44.71", "0.00");
        var whole = PrintedDocuments.invoice("955.29", "0.00");
        var taken = PrintedDocuments.creditNote(CreditReason.REFUNDED);
        var tax = PrintedDocuments.creditNote(CreditReason.TAX_ONLY);
        var interest = PrintedDocuments.debitNote();
        var waived = PrintedDocuments.waived();
        var covered = interest.with(new CreditUsed(Money.of("9.42", "USD"), Money.of("0.00", "USD")));
        return Stream.of(
                Arguments.of(MailKind.INVOICE, invoice, "Please pay by wire transfer", "Mohon dibayar", "955"),
                Arguments.of(MailKind.INVOICE, part, "is left to pay", "sisa yang harus dibayar", "910"),
                Arguments.of(MailKind.INVOICE, whole, "nothing is left to pay", "tidak ada yang perlu dibayar", "955"),
                Arguments.of(MailKind.PAYMENT_RECEIVED, invoice, "has arrived", "telah tiba", "955"),
                Arguments.of(MailKind.CREDIT_NOTE, taken, "the invoice of order", "faktur pesanan", "955"),
                Arguments.of(MailKind.CREDIT_NOTE, tax, "the sales tax on", "pajak penjualan pada", "56"),
                Arguments.of(MailKind.CREDIT_NOTE, waived, "is waived", "dibebaskan", "9"),
                Arguments.of(MailKind.DEBIT_NOTE, interest, "over interest", "bunga", "9"),
                Arguments.of(
                        MailKind.DEBIT_NOTE, covered, "nothing is left to pay", "tidak ada yang perlu dibayar", "9"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("mails")
    @DisplayName("R8.1 each mail says in the party's language what it is about, how much, and carries its PDF")
    void each_mail_says_what_it_is_about(
            MailKind kind, PrintedDocument printed, String english, String indonesian, String units)
            throws IOException {
        var said = mail(kind, PrintedDocuments.in(ENGLISH, printed));
        assertThat(said.text()).contains(english, "USD " + units + ".", printed.number());
        var tersurat = mail(kind, PrintedDocuments.in(INDONESIAN, printed));
        assertThat(tersurat.text()).contains(indonesian, "USD " + units + ",", printed.number());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    @DisplayName("R7.5 the statement's mail says what to pay, until when, and with which reference")
    void the_statement_says_how_to_pay(Locale language, String total) throws IOException {
        var said = mail(MailKind.STATEMENT, PrintedDocuments.statement(language, 3));
        assertThat(said.text()).contains("RF27 ST20 2603 0042", total, "ST-2026-03-0042");
    }

    static Stream<Arguments> languages() {
        return Stream.of(Arguments.of(ENGLISH, "USD 2,821.16"), Arguments.of(INDONESIAN, "USD 2.821,16"));
    }

    private static Mail mail(MailKind kind, Printed printed) throws IOException {
        @Nullable LocalDate paid = kind == MailKind.PAYMENT_RECEIVED ? LocalDate.of(2026, 2, 1) : null;
        var id = new UUID(0, 1);
        var mail = DocumentMail.of(new RequestedMail(
                new DocumentId(id), kind, id, paid, new Cause(id, null, null), printed, new byte[] {1}));
        assertThat(mail.subject() + mail.text())
                .as("nothing is left to fill in")
                .doesNotContain("{", "}", "null", "\\n");
        assertThat(mail.attachments())
                .singleElement()
                .satisfies(file -> assertThat(file.name()).isEqualTo(printed.number() + ".pdf"));
        // for a look at it: target/mails
        var folder = Files.createDirectories(Path.of("target", "mails"));
        var name = kind + "-" + printed.number() + "-"
                + Integer.toHexString(mail.text().hashCode()) + "-"
                + printed.billTo().language().getLanguage() + ".txt";
        Files.writeString(folder.resolve(name), mail.subject() + "\n\n" + mail.text());
        return mail;
    }
}
