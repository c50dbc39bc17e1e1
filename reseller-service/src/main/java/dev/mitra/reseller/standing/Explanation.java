package dev.mitra.reseller.standing;

import dev.mitra.reseller.programme.Language;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Why a standing is what it is, for people.
public sealed interface Explanation {

    static Explanation of(Standing standing, int required, LocalDate today) {
        return switch (standing.arrears()) {
            case Arrears.Open open -> new Overdue(open.invoices(), ChronoUnit.DAYS.between(open.oldestDueOn(), today));
            case Arrears.Cleared _ when standing.established() -> new EnoughPaid(standing.paidOrders());
            case Arrears.Cleared _ -> new NotYetEnough(standing.paidOrders(), required);
        };
    }

    String text(Language language);

    record NotYetEnough(int paid, int required) implements Explanation {
        @Override
        public String text(Language language) {
            return switch (language) {
                case EN -> "%d of %d paid orders".formatted(paid, required);
                case ID -> "%d dari %d pesanan telah dibayar".formatted(paid, required);
            };
        }
    }

    record EnoughPaid(int paid) implements Explanation {
        @Override
        public String text(Language language) {
            return switch (language) {
                case EN -> "established; %d paid orders".formatted(paid);
                case ID -> "mapan; %d pesanan telah dibayar".formatted(paid);
            };
        }
    }

    /// @param invoices numbers, at least one
    /// @param days since the oldest due date
    record Overdue(List<String> invoices, long days) implements Explanation {
        @Override
        public String text(Language language) {
            var numbers = String.join(", ", invoices);
            return switch (language) {
                case EN -> "invoice %s, %d days overdue".formatted(numbers, days);
                case ID -> "faktur %s, terlambat %d hari".formatted(numbers, days);
            };
        }
    }
}
