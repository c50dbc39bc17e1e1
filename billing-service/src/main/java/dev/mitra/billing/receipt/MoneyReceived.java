package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.BankEntry;
import dev.mitra.billing.bank.BankPayment;
import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.bank.BookingKeys;
import dev.mitra.kernel.Money;
import java.util.ArrayList;
import java.util.List;

/// The payments of a statement that are money received.
public final class MoneyReceived {

    private MoneyReceived() {}

    /// In the order of the statement; pending, informative, outgoing and reversing entries are left out.
    public static List<IncomingMoney> in(BankStatement statement) {
        var keys = new BookingKeys(statement);
        var received = new ArrayList<IncomingMoney>();
        for (var entry : statement.entries()) {
            for (var payment : entry.payments()) {
                if (entry.isMoneyReceived() && payment.amount().isPositive()) {
                    received.add(money(statement, entry, payment, keys.of(entry, payment)));
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
