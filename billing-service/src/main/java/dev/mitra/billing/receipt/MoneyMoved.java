package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankEntry;
import dev.mitra.billing.bank.BankPayment;
import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.bank.BookingKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The booked payments of a statement that are no money received.
public final class MoneyMoved {

    private static final int LONGEST = 300;

    private MoneyMoved() {}

    public static List<BankMovement> in(BankStatement statement) {
        return in(statement, _ -> true);
    }

    /// @param wanted entries; those beside them still count for the keys of the rest
    public static List<BankMovement> in(BankStatement statement, Predicate<BankEntry> wanted) {
        var keys = new BookingKeys(statement);
        var moved = new ArrayList<BankMovement>();
        for (var entry : statement.entries()) {
            if (entry.status() == BankEntry.Status.BOOKED && !entry.isMoneyReceived()) {
                for (var payment : entry.payments()) {
                    if (payment.amount().isPositive()) {
                        var key = keys.of(entry, payment);
                        if (wanted.test(entry)) {
                            moved.add(movement(statement, entry, payment, key));
                        }
                    }
                }
            }
        }
        return moved;
    }

    private static BankMovement movement(BankStatement statement, BankEntry entry, BankPayment payment, String key) {
        boolean grew = entry.direction() == BankEntry.Direction.CREDIT;
        var references = Stream.concat(Stream.ofNullable(entry.reference()), payment.references().stream())
                .distinct()
                .toList();
        var text = Stream.of(Objects.requireNonNullElse(payment.payer(), ""), String.join(" ", payment.remittance()))
                .filter(words -> !words.isBlank())
                .reduce((one, other) -> one + ": " + other)
                .orElse("");
        return new BankMovement(
                // a bank may give a reversal the reference of what it reverses
                "M" + key,
                statement.iban(),
                grew ? payment.amount() : payment.amount().negated(),
                entry.reversal(),
                entry.bookedOn(),
                entry.valueDate(),
                entry.reference(),
                references,
                text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    }
}
