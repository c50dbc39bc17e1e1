package dev.mitra.billing.document.app;

import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.Printed;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.document.RequestedMail;
import dev.mitra.billing.document.Texts;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.messaging.Mail;
import dev.mitra.paper.VisibleLetters;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The words of the mails that carry documents.
final class DocumentMail {

    private DocumentMail() {}

    static Mail of(RequestedMail request) {
        var printed = request.printed();
        var texts = Texts.in(printed.billTo().language());
        var key = "mail." + request.kind();
        var text = texts.word(key + variant(request) + ".text", arguments(request, texts));
        return new Mail(
                request.kind().name(),
                request.about(),
                copy(request),
                printed.billTo().mailboxes(),
                texts.word(key + (waives(printed) ? ".interest" : "") + ".subject", subject(printed)),
                text,
                null,
                List.of(new Mail.Attachment(printed.fileName(), "application/pdf", request.pdf())));
    }

    // Each kind is sent once about an order; credit notes there may be several of.
    private static String copy(RequestedMail request) {
        return request.kind() == MailKind.CREDIT_NOTE ? request.printed().number() : "";
    }

    // What the words depend on beyond the kind.
    private static String variant(RequestedMail request) {
        if (!(request.printed() instanceof PrintedDocument document)) {
            return "";
        }
        return switch (request.kind()) {
            case INVOICE, DEBIT_NOTE -> document.toPay().isZero() ? ".covered" : "";
            case CREDIT_NOTE -> waives(document) ? ".interest" : document.net().isZero() ? ".tax" : "";
            case PAYMENT_RECEIVED, STATEMENT -> "";
        };
    }

    private static boolean waives(Printed printed) {
        return printed instanceof PrintedDocument document && document.corrects() != null && document.ofInterest();
    }

    private static String[] subject(Printed printed) {
        return switch (printed) {
            case PrintedDocument document -> new String[] {document.number(), document.orderNumber()};
            case PrintedStatement statement -> new String[] {statement.number()};
        };
    }

    private static String[] arguments(RequestedMail request, Texts texts) {
        return switch (request.printed()) {
            case PrintedStatement statement -> StatementMail.arguments(statement, texts);
            case PrintedDocument document ->
                switch (request.kind()) {
                    case PAYMENT_RECEIVED -> paid(document, Objects.requireNonNull(request.paidOn()), texts);
                    case CREDIT_NOTE -> credited(document, texts);
                    case INVOICE, DEBIT_NOTE, STATEMENT -> invoiced(document, texts);
                };
        };
    }

    private static String[] invoiced(PrintedDocument printed, Texts texts) {
        var seller = printed.seller();
        return new String[] {
            to(printed),
            printed.orderNumber(),
            printed.number(),
            texts.money(printed.total()),
            texts.date(printed.dueOn()),
            seller.legalName(),
            Texts.grouped(seller.iban()),
            seller.bic(),
            Texts.grouped(Objects.requireNonNull(printed.reference())),
            lines(printed, texts),
            seller.contact(),
            credit(printed, texts)
        };
    }

    private static String credit(PrintedDocument printed, Texts texts) {
        var credit = printed.credit();
        return credit == null
                ? ""
                : texts.word("mail.INVOICE.credit", texts.money(credit.used()), texts.money(printed.toPay())) + " ";
    }

    private static String[] paid(PrintedDocument printed, LocalDate paidOn, Texts texts) {
        return new String[] {
            to(printed),
            printed.orderNumber(),
            printed.number(),
            texts.money(printed.total()),
            texts.date(paidOn),
            lines(printed, texts),
            printed.seller().contact()
        };
    }

    private static String[] credited(PrintedDocument printed, Texts texts) {
        return new String[] {
            to(printed),
            printed.orderNumber(),
            printed.number(),
            texts.money(printed.total()),
            texts.word("creditHint"),
            printed.seller().contact()
        };
    }

    static String to(Printed printed) {
        return VisibleLetters.of(printed.billTo().contacts().getFirst().name());
    }

    // The order's details (R8.1).
    private static String lines(PrintedDocument printed, Texts texts) {
        if (printed.kind() == DocumentKind.DEBIT_NOTE) {
            return printed.lines().stream()
                    .map(line -> VisibleLetters.of(line.description()) + ": " + texts.money(line.net()))
                    .collect(Collectors.joining("\n"));
        }
        return printed.lines().stream()
                .map(line -> line.quantity() + " x " + VisibleLetters.of(line.description()) + " (" + line.sku() + "): "
                        + texts.money(line.net()))
                .collect(Collectors.joining("\n"));
    }
}
