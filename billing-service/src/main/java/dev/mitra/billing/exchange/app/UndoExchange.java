package dev.mitra.billing.exchange.app;

import dev.mitra.billing.exchange.Exchange;
import dev.mitra.billing.exchange.ExchangeId;
import dev.mitra.billing.exchange.ExchangePostings;
import dev.mitra.billing.exchange.Exchanges;
import dev.mitra.billing.ledger.Journal;
import dev.mitra.billing.receipt.Reason;
import dev.mitra.billing.receipt.Receipt;
import dev.mitra.billing.receipt.Receipts;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/// Takes an exchange back whose money pays nothing any more: the receipt has it again, in its own currency.
@ApplicationScoped
public class UndoExchange {

    private final Exchanges exchanges;
    private final Receipts receipts;
    private final Journal journal;
    private final AuditTrail audit;
    private final BusinessClock clock;

    UndoExchange(Exchanges exchanges, Receipts receipts, Journal journal, AuditTrail audit, BusinessClock clock) {
        this.exchanges = exchanges;
        this.receipts = receipts;
        this.journal = journal;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of it.
    public sealed interface Undoing {
        record Done(Exchange exchange) implements Undoing {}

        /// It pays something, was refunded, or was undone before.
        record InUse() implements Undoing {}

        record Unknown() implements Undoing {}
    }

    /// @param words why, for the record
    @Transactional
    public Undoing undo(ExchangeId id, String words, String by) {
        return exchanges
                .lock(id)
                .<Undoing>map(exchange -> undo(exchange, words, by))
                .orElseGet(Undoing.Unknown::new);
    }

    private Undoing undo(Exchange exchange, String words, String by) {
        var given = accepted(receipts.lock(exchange.given()));
        var gained = accepted(receipts.lock(exchange.gained()));
        if (exchange.undoneOn() != null
                || given.isEmpty()
                || gained.isEmpty()
                || !gained.get().allocated().isZero()) {
            return new Undoing.InUse();
        }
        var money = exchange.conversion().given();
        var reason = List.of(new Reason("EXCHANGE_UNDONE", words));
        receipts.save(gained.get().reverse(), reason);
        receipts.save(given.get().release(money), reason);
        exchanges.allocate(exchange.given(), exchange.id(), money.negated(), by);
        exchanges.undone(exchange.id(), clock.today());
        journal.post(List.of(ExchangePostings.undone(
                        exchange, given.get().reseller(), gained.get().reseller(), clock.today())
                .valued(given.get().money().valueDate())));
        audit.record(
                by,
                "ExchangeUndone",
                exchange.id().external(),
                exchange.conversion().toString(),
                words);
        return exchanges.lock(exchange.id()).<Undoing>map(Undoing.Done::new).orElseGet(Undoing.Unknown::new);
    }

    private static Optional<Receipt.Accepted> accepted(Optional<Receipt> receipt) {
        return receipt.filter(Receipt.Accepted.class::isInstance).map(Receipt.Accepted.class::cast);
    }
}
