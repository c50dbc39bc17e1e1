package dev.mitra.billing.invoice;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number that people see, `INV-2026-000042`, without a hole per legal entity, kind and year (I6).
public record DocumentNumber(DocumentKind kind, int year, int sequence) {

    private static final Pattern FORM = Pattern.compile("([A-Z]+)-(\\d{4})-(\\d{6,9})");

    /// @throws IllegalArgumentException when year or sequence cannot be
    public DocumentNumber {
        if (year < 2000 || year > 9999 || sequence < 1) {
            throw new IllegalArgumentException("not a document's number: " + year + " " + sequence);
        }
    }

    /// Empty when the text is not such a number of this kind.
    public static Optional<DocumentNumber> parse(DocumentKind kind, String text) {
        var match = FORM.matcher(text);
        if (!match.matches() || !match.group(1).equals(kind.prefix())) {
            return Optional.empty();
        }
        int year = Integer.parseInt(match.group(2));
        int sequence = Integer.parseInt(match.group(3));
        return year < 2000 || sequence < 1 ? Optional.empty() : Optional.of(new DocumentNumber(kind, year, sequence));
    }

    /// Of any kind.
    public static Optional<DocumentNumber> parse(String text) {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind -> parse(kind, text).stream())
                .findFirst();
    }

    /// Of what is paid: an invoice or a debit note.
    public static Optional<DocumentNumber> parsePayable(String text) {
        return parse(DocumentKind.INVOICE, text).or(() -> parse(DocumentKind.DEBIT_NOTE, text));
    }

    /// Without separators, as payment references carry it: `INV2026000042`.
    public String compact() {
        return "%s%04d%06d".formatted(kind.prefix(), year, sequence);
    }

    @Override
    public String toString() {
        return "%s-%04d-%06d".formatted(kind.prefix(), year, sequence);
    }
}
