package dev.mitra.billing.statement;

import java.time.YearMonth;
import java.util.regex.Pattern;

/// `ST-2026-03-0042`, in payment references `ST2026030042`.
public record StatementNumber(YearMonth month, int sequence) {

    private static final Pattern FORM = Pattern.compile("ST-(\\d{4})-(\\d{2})-(\\d{4})");

    /// @throws IllegalArgumentException when the text is no statement's number
    public static StatementNumber parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("not a statement's number: " + text);
        }
        return new StatementNumber(
                YearMonth.of(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))),
                Integer.parseInt(match.group(3)));
    }

    public String compact() {
        return "ST%04d%02d%04d".formatted(month.getYear(), month.getMonthValue(), sequence);
    }

    @Override
    public String toString() {
        return "ST-%04d-%02d-%04d".formatted(month.getYear(), month.getMonthValue(), sequence);
    }
}
