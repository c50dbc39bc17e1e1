package dev.mitra.billing.ledger.http;

import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.JournalLine;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.kernel.TypeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of the journal.
///
/// @param on the business day it belongs to
/// @param reference what was posted
public record JournalEntryView(String id, LocalDate on, String text, String reference, List<Line> lines) {

    /// One side; either debit or credit is given.
    public record Line(
            String account,
            @Nullable Money debit,
            @Nullable Money credit,
            @Nullable ResellerId resellerId,
            @Nullable OrderId orderId) {

        static Line of(JournalLine line) {
            var amount = line.amount();
            return new Line(
                    line.account().code(),
                    amount.isPositive() ? amount : null,
                    amount.isPositive() ? null : amount.negated(),
                    line.reseller(),
                    line.order());
        }
    }

    static JournalEntryView of(JournalEntry entry) {
        return new JournalEntryView(
                TypeId.format("jrn", entry.id()),
                entry.on(),
                entry.text(),
                entry.reference(),
                entry.lines().stream().map(Line::of).toList());
    }
}
