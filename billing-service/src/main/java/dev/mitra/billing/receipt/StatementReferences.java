package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.CreditorReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the monthly statements that a payer names, written like [InvoiceReferences].
public final class StatementReferences {

    private static final Pattern NUMBER = Pattern.compile("(RF[0-9O]{2})?ST([0-9O]{10})");

    private StatementReferences() {}

    /// `ST2026030042`; an RF reference whose check digits are wrong names nothing.
    public static List<String> in(IncomingMoney money) {
        var found = new LinkedHashSet<String>();
        money.references().forEach(text -> find(text, found));
        money.remittance().forEach(text -> find(text, found));
        find(String.join("", money.remittance()), found);
        return List.copyOf(found);
    }

    private static void find(String text, Set<String> found) {
        var match = NUMBER.matcher(text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        while (match.find()) {
            var number = "ST" + match.group(2).replace('O', '0');
            if (match.group(1) == null
                    || CreditorReference.isValid(match.group(1).replace('O', '0') + number)) {
                found.add(number);
            }
        }
    }
}
