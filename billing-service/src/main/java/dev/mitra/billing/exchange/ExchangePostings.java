package dev.mitra.billing.exchange;

import dev.mitra.billing.ledger.EntryLines;
import dev.mitra.billing.ledger.JournalEntry;
import dev.mitra.billing.ledger.LedgerAccount;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What exchanges do to the ledger. EXCHANGE takes both currencies at their booked value, so that each currency
/// balances for itself and FX has exactly the gain or loss.
public final class ExchangePostings {

    private ExchangePostings() {}

    /// D UNAPPLIED given; C EXCHANGE what it settles at its booked rate, D or C FX the difference; D EXCHANGE, C
    /// UNAPPLIED gained. Worked example 15: D UNAPPLIED USD 1080.00, D FX 20.00; C EXCHANGE 1100.00; and D EXCHANGE
    /// EUR 1000.00; C UNAPPLIED EUR 1000.00.
    ///
    /// @param owner null when the money is nobody's that billing knows: UNIDENTIFIED instead of UNAPPLIED
    public static JournalEntry made(Exchange exchange, @Nullable ResellerId owner) {
        var money = exchange.conversion();
        return entry(
                exchange.on(),
                "Exchange of " + money.given() + " into " + money.gained(),
                "EXCHANGE-" + exchange.id().value(),
                new Sides(owner, owner, money, 1));
    }

    /// The same with the sides changed.
    ///
    /// @param given whose the money is that comes back
    /// @param gained whose the exchanged money was in the end
    public static JournalEntry undone(
            Exchange exchange, @Nullable ResellerId given, @Nullable ResellerId gained, LocalDate on) {
        var money = exchange.conversion();
        return entry(
                on,
                "Exchange undone of " + money.given() + " into " + money.gained(),
                "EXCHANGE-UNDO-" + exchange.id().value(),
                new Sides(given, gained, money, -1));
    }

    private record Sides(
            @Nullable ResellerId given, @Nullable ResellerId gained, Conversion money, int sign) {

        Money signed(Money amount) {
            return amount.times(sign);
        }
    }

    private static JournalEntry entry(LocalDate on, String text, String reference, Sides sides) {
        var money = sides.money();
        var lines = new EntryLines().debit(home(sides.given()), sides.signed(money.given()), sides.given());
        if (!money.given().currency().equals(money.givenBooked().currency())) {
            lines.credit(LedgerAccount.EXCHANGE, sides.signed(money.given()), null)
                    .debit(LedgerAccount.EXCHANGE, sides.signed(money.givenBooked()), null);
        }
        lines.debit(LedgerAccount.FX, sides.signed(money.result().negated()), null)
                .credit(LedgerAccount.EXCHANGE, sides.signed(money.gainedBooked()), null)
                .debit(LedgerAccount.EXCHANGE, sides.signed(money.gained()), null)
                .credit(home(sides.gained()), sides.signed(money.gained()), sides.gained());
        return JournalEntry.of(on, text, reference, lines.lines());
    }

    private static LedgerAccount home(@Nullable ResellerId owner) {
        return owner == null ? LedgerAccount.UNIDENTIFIED : LedgerAccount.UNAPPLIED;
    }
}
