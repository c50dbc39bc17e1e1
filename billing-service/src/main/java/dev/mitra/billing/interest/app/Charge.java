package dev.mitra.billing.interest.app;

import dev.mitra.billing.document.Texts;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.interest.LateInvoice;
import dev.mitra.billing.invoice.InvoiceLine;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.Percentage;
import dev.mitra.kernel.UuidV7;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What a debit note asks for one late invoice: the interest to a day, and the flat sum where the law knows one.
record Charge(LateInvoice late, LateInterest terms, LocalDate until) {

    Money amount() {
        return late.toPost(terms, until);
    }

    Stream<InvoiceLine> lines(Texts texts) {
        var flat = late.flatToPost(terms, until);
        var number = late.number().toString();
        var interest = texts.word("interest.line", number, Integer.toString(late.daysLate(until)), texts.date(until));
        return Stream.of(
                        line("INTEREST", interest, amount().minus(flat)),
                        line("LATE-FLAT", texts.word("interest.flat", number), flat))
                .filter(line -> line.net().isPositive());
    }

    private static InvoiceLine line(String sku, String words, Money amount) {
        return new InvoiceLine(UuidV7.random(), sku, words, 1, amount, Percentage.ZERO, amount, amount);
    }
}
