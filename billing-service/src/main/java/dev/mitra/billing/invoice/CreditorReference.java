package dev.mitra.billing.invoice;

import java.math.BigInteger;
import java.util.regex.Pattern;

/// The payment reference that a payer's bank can check: ISO 11649, `RF54INV2026000042`.
///
/// @param value `RF`, two check digits, at most 21 letters and digits
public record CreditorReference(String value) {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final Pattern FORM = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");

    /// @throws IllegalArgumentException when the check digits are wrong
    public CreditorReference {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a creditor reference: " + value);
        }
    }

    /// @param own letters and digits, at most 21
    public static CreditorReference of(String own) {
        int check = 98 - remainder(own + "RF00");
        return new CreditorReference("RF%02d%s".formatted(check, own));
    }

    public static CreditorReference of(DocumentNumber number) {
        return of(number.compact());
    }

    /// Whether shape and check digits are right; blanks are not allowed here.
    public static boolean isValid(String text) {
        return FORM.matcher(text).matches() && remainder(text.substring(4) + text.substring(0, 4)) == 1;
    }

    /// In groups of four, as people type it.
    public String spaced() {
        return value.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static int remainder(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(letter -> digits.append(Character.digit(letter, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
