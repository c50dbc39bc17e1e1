package dev.mitra.billing.receipt;

import dev.mitra.billing.bank.ChargesBearer;
import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Who bears what banks keep of a payment on its way.
public enum ChargesPolicy {
    /// OUR: the invoice stays open by them.
    PAYER,
    /// SHA: the vendor bears them when the file says that they were shared or the payee's; else the payer does.
    SHARED,
    /// They settle as if they had arrived, within the tolerance, so far as something is open.
    VENDOR;

    private static final BigDecimal MOST = BigDecimal.valueOf(30);
    private static final BigDecimal SHARE = new BigDecimal("0.01");

    /// Only charges that the bank file shows, at most the smaller of 30.00 and 1 % of what was sent.
    ///
    /// @param open of what the payment names
    public Money borne(IncomingMoney money, Money open) {
        var missing = open.minus(money.amount());
        boolean bear = bears(money) && withinTolerance(money) && missing.isPositive();
        return bear ? money.charges().min(missing) : Money.zero(money.amount().currency());
    }

    /// Whether the file shows charges, and no more than are tolerated.
    public static boolean withinTolerance(IncomingMoney money) {
        var sent = money.instructed();
        var charges = money.charges();
        return sent != null && charges.isPositive() && !tolerance(sent).isLessThan(charges);
    }

    private boolean bears(IncomingMoney money) {
        return switch (this) {
            case PAYER -> false;
            case VENDOR -> true;
            case SHARED -> money.bearer() == ChargesBearer.SHARED || money.bearer() == ChargesBearer.PAYEE;
        };
    }

    private static Money tolerance(Money sent) {
        return Money.exact(
                MOST.min(sent.amount().multiply(SHARE))
                        .setScale(sent.currency().getDefaultFractionDigits(), RoundingMode.DOWN),
                sent.currency());
    }
}
