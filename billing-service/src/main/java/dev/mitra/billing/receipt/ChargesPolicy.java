package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Who bears what banks keep of a payment on its way.
public enum ChargesPolicy {
    /// The invoice stays open by them.
    PAYER,
    /// They settle as if they had arrived, within the tolerance, so far as something is open.
    VENDOR;

    private static final BigDecimal MOST = BigDecimal.valueOf(30);
    private static final BigDecimal SHARE = new BigDecimal("0.01");

    /// Only charges that the bank file shows, at most the smaller of 30.00 and 1 % of what was sent.
    ///
    /// @param open of what the payment names
    public Money borne(IncomingMoney money, Money open) {
        var none = Money.zero(money.amount().currency());
        var sent = money.instructed();
        if (this == PAYER || sent == null || !sent.currency().equals(none.currency())) {
            return none;
        }
        var charges = sent.minus(money.amount());
        var missing = open.minus(money.amount());
        var tolerance = Money.exact(
                MOST.min(sent.amount().multiply(SHARE))
                        .setScale(none.currency().getDefaultFractionDigits(), RoundingMode.DOWN),
                none.currency());
        boolean bear = charges.isPositive() && missing.isPositive() && !tolerance.isLessThan(charges);
        return bear ? charges.min(missing) : none;
    }
}
