package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Printable;
import dev.mitra.billing.document.PrintedDocument;
import dev.mitra.billing.document.RequestedMail;
import dev.mitra.billing.document.Texts;
import dev.mitra.messaging.Mail;
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
        return new Mail(
                request.kind().name(),
                request.order().value(),
                "",
                printed.billTo().mailboxes(),
                texts.word(key + ".subject", printed.number(), printed.orderNumber()),
                texts.word(key + ".text", arguments(request, texts)),
                null,
                List.of(new Mail.Attachment(printed.fileName(), "application/pdf", request.pdf())));
    }

    private static String[] arguments(RequestedMail request, Texts texts) {
        var printed = request.printed();
        var to = Printable.clean(printed.billTo().contacts().getFirst().name());
        var total = texts.money(printed.total());
        var seller = printed.seller();
        return switch (request.kind()) {
            case INVOICE ->
                new String[] {
                    to,
                    printed.orderNumber(),
                    printed.number(),
                    total,
                    texts.date(printed.dueOn()),
                    seller.legalName(),
                    grouped(seller.iban()),
                    seller.bic(),
                    grouped(Objects.requireNonNull(printed.reference())),
                    lines(printed, texts),
                    seller.contact()
                };
            case PAYMENT_RECEIVED ->
                new String[] {
                    to,
                    printed.orderNumber(),
                    printed.number(),
                    total,
                    texts.date(Objects.requireNonNull(request.paidOn())),
                    lines(printed, texts),
                    seller.contact()
                };
            case CREDIT_NOTE ->
                new String[] {
                    to, printed.orderNumber(), printed.number(), total, texts.word("creditHint"), seller.contact()
                };
        };
    }

    // The order's details (R8.1).
    private static String lines(PrintedDocument printed, Texts texts) {
        return printed.lines().stream()
                .map(line -> line.quantity() + " x " + Printable.clean(line.description()) + " (" + line.sku() + "): "
                        + texts.money(line.net()))
                .collect(Collectors.joining("\n"));
    }

    private static String grouped(String text) {
        return text.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
