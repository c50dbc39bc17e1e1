package dev.mitra.order.order;

import dev.mitra.order.explain.Explanation;
import dev.mitra.order.reseller.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Decides between prepayment and 30 days. Whether something is overdue is a comparison of our own orders'
/// due dates with the calendar, not a race between events (R7.7).
public final class TermsPolicy {

    private TermsPolicy() {}

    /// @param today the order date, a day of the vendor's zone
    public static TermsDecision decide(CreditHistory history, LocalDate today, Programme programme) {
        var dueOn = today.plusDays(programme.paymentDays());
        var reason = judge(history, today, programme.graceDays());
        var terms = reason.result().startsWith(Terms.NET30.name()) ? Terms.NET30 : Terms.PREPAID;
        var due = new Explanation(
                "R7.6",
                Map.of("orderDate", today.toString(), "paymentDays", Integer.toString(programme.paymentDays())),
                "due on " + dueOn);
        return new TermsDecision(terms, dueOn, List.of(reason, due));
    }

    private static Explanation judge(CreditHistory history, LocalDate today, int graceDays) {
        var standing = history.standing();
        var oldest = history.oldestUnpaidDue();
        if (standing == null) {
            return new Explanation("R7.3", Map.of("standing", "unknown"), "PREPAID: the standing is not known");
        }
        var input = Map.of("standing", standing.name(), "paidOrders", Integer.toString(history.paidOrders()));
        if (standing == Standing.NEW) {
            return new Explanation("R7.3", input, "PREPAID: the first three orders are paid before release");
        }
        if (standing == Standing.RESTRICTED) {
            return new Explanation("R7.7", input, "PREPAID: something is overdue");
        }
        if (oldest != null && today.isAfter(oldest.plusDays(graceDays))) {
            return new Explanation(
                    "R7.7",
                    Map.of("oldestUnpaidDue", oldest.toString(), "today", today.toString()),
                    "PREPAID: an order is unpaid past its due date");
        }
        return new Explanation("R7.3", input, "NET30: established and nothing overdue");
    }
}
