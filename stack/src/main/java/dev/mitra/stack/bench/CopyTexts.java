package dev.mitra.stack.bench;

import java.math.BigInteger;
import java.util.Locale;

/// What a copied order is called: its numbers with the check digits that the services ask for.
///
/// @param sequence of its invoice within the year
record CopyTexts(int sequence, int year) {

    private static final long FIRST_ORDER = 90_000_000_000L;

    /// Eleven digits and a check digit by ISO 7064 MOD 11,10.
    String orderNumber() {
        var digits = Long.toString(FIRST_ORDER + sequence);
        int product = 10;
        for (int i = 0; i < digits.length(); i++) {
            int sum = (product + (digits.charAt(i) - '0')) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return digits + (11 - product) % 10;
    }

    String invoiceNumber() {
        return String.format(Locale.ROOT, "INV-%d-%06d", year, sequence);
    }

    String compact() {
        return invoiceNumber().replace("-", "");
    }

    /// ISO 11649: the compact number with two check digits by MOD 97-10.
    String reference() {
        var digits = new StringBuilder();
        (compact() + "RF00").chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        int check = 98
                - new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
        return String.format(Locale.ROOT, "RF%02d%s", check, compact());
    }
}
