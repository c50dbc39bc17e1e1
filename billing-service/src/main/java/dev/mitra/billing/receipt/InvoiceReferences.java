package dev.mitra.billing.receipt;

import dev.mitra.billing.invoice.CreditorReference;
import dev.mitra.billing.invoice.DocumentKind;
import dev.mitra.billing.invoice.DocumentNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the invoices that a payer names: the RF reference or the invoice's number, structured or
/// somewhere in the text, with or without separators, split over lines, a letter O for a nought.
public final class InvoiceReferences {

    private static final Pattern NUMBER = Pattern.compile("(RF[0-9O]{2})?(INV|DN)([0-9O]{4})([0-9O]{6})");

    private InvoiceReferences() {}

    /// In the order in which they are named, each once. An RF reference whose check digits are wrong names
    /// nothing.
    public static List<DocumentNumber> in(IncomingMoney money) {
        var found = new LinkedHashSet<DocumentNumber>();
        money.references().forEach(text -> find(text, found));
        money.remittance().forEach(text -> find(text, found));
        find(String.join("", money.remittance()), found);
        return List.copyOf(found);
    }

    private static void find(String text, Set<DocumentNumber> found) {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        var match = NUMBER.matcher(plain);
        while (match.find()) {
            var kind = match.group(2).equals("INV") ? DocumentKind.INVOICE : DocumentKind.DEBIT_NOTE;
            var year = digits(match.group(3));
            var sequence = digits(match.group(4));
            boolean good = match.group(1) == null
                    || CreditorReference.isValid(digits(match.group(1)) + kind.prefix() + year + sequence);
            if (good) {
                DocumentNumber.parse(kind, kind.prefix() + "-" + year + "-" + sequence)
                        .ifPresent(found::add);
            }
        }
    }

    private static String digits(String text) {
        return text.replace('O', '0');
    }
}
