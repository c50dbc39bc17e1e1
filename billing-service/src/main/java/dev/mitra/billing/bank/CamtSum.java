package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.util.List;

/// Amounts of a file added up: each may be as large as banks write them, all of them may not.
final class CamtSum {

    private CamtSum() {}

    static Money of(Money first, List<Money> others, String where) {
        try {
            return others.stream().reduce(first, Money::plus);
        } catch (ArithmeticException beyond) {
            throw new BankFileRefusal(BankFileFault.WRONG_SUMS, "amounts beyond any balance, " + where);
        }
    }
}
