package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankEntry;
import dev.mitra.billing.bank.BankPayment;
import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.bank.BookingKeys;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The payments of a statement that are money received.
public final class MoneyReceived {

    private MoneyReceived() {}

    /// In the order of the statement; pending, informative, outgoing and reversing entries are left out.
    public static List<IncomingMoney> in(BankStatement statement) {
        return in(statement, _ -> true);
    }

    /// @param wanted entries; those beside them still count for the keys of the rest
    public static List<IncomingMoney> in(BankStatement statement, Predicate<BankEntry> wanted) {
        var keys = new BookingKeys(statement);
        var received = new ArrayList<IncomingMoney>();
        for (var entry : statement.entries()) {
            for (var payment : entry.payments()) {
                if (entry.isMoneyReceived() && payment.amount().isPositive()) {
                    var key = keys.of(entry, payment);
                    if (wanted.test(entry)) {
                        received.add(money(statement, entry, payment, key));
                    }
                }
            }
        }
        return received;
    }

    private static IncomingMoney money(BankStatement statement, BankEntry entry, BankPayment payment, String key) {
        return new IncomingMoney(
                key,
                statement.iban(),
                entry.reference(),
                payment.amount(),
                payment.instructed(),
                payment.bearer(),
                Money.zero(payment.amount().currency()),
                entry.bookedOn(),
                entry.valueDate(),
                payment.payer(),
                payment.payerIban(),
                payment.references(),
                payment.remittance());
    }
}
