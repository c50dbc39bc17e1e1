package dev.mitra.billing.document.app;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.document.Texts;

/// The words of the mail that carries a statement.
final class StatementMail {

    private StatementMail() {}

    static String[] arguments(PrintedStatement statement, Texts texts) {
        var seller = statement.seller();
        return new String[] {
            DocumentMail.to(statement),
            statement.number(),
            texts.date(statement.issuedOn()),
            texts.money(statement.total()),
            seller.legalName(),
            Texts.grouped(seller.iban()),
            seller.bic(),
            Texts.grouped(statement.reference()),
            texts.money(statement.toPay()),
            texts.money(statement.dueSoon()),
            seller.contact()
        };
    }
}
