package dev.mitra.billing.bank;

import dev.mitra.kernel.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts as banks write them: a point, up to five decimals of which the last may be noughts.
final class CamtAmount {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,5})?");

    private CamtAmount() {}

    static Money of(XmlNode node) {
        var text = node.text().strip();
        var currency = node.currency();
        if (currency == null || !PLAIN.matcher(text).matches()) {
            throw notUnderstood(text, currency);
        }
        try {
            return Money.exact(new BigDecimal(text), Currency.getInstance(currency.strip()));
        } catch (ArithmeticException | IllegalArgumentException unfit) {
            throw notUnderstood(text, currency);
        }
    }

    private static BankFileRefusal notUnderstood(String text, @Nullable String currency) {
        var shown = text.length() > 40 ? text.substring(0, 40) : text;
        return new BankFileRefusal(BankFileFault.AMOUNT_NOT_UNDERSTOOD, shown + " " + currency);
    }
}
