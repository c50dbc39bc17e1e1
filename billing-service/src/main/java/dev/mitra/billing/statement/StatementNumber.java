package dev.mitra.billing.statement;

import java.time.YearMonth;

/// `ST-2026-03-0042`, in payment references `ST2026030042`.
public record StatementNumber(YearMonth month, int sequence) {

    public String compact() {
        return "ST%04d%02d%04d".formatted(month.getYear(), month.getMonthValue(), sequence);
    }

    @Override
    public String toString() {
        return "ST-%04d-%02d-%04d".formatted(month.getYear(), month.getMonthValue(), sequence);
    }
}
