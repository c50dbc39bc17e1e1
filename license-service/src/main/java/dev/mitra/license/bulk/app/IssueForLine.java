package dev.mitra.license.bulk.app;

import dev.mitra.license.bulk.Outcome;
import dev.mitra.license.bulk.Refusal;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.OrderNumber;
import dev.mitra.license.temporary.Asker;
import dev.mitra.license.temporary.app.IssueTemporaryLicense;
import jakarta.enterprise.context.ApplicationScoped;

/// A temporary licence for the line that people name by order number and product.
@ApplicationScoped
class IssueForLine {

    private final LicensedOrders orders;
    private final IssueTemporaryLicense issueTemporary;

    IssueForLine(LicensedOrders orders, IssueTemporaryLicense issueTemporary) {
        this.orders = orders;
        this.issueTemporary = issueTemporary;
    }

    Outcome issue(OrderNumber number, String sku) {
        var order = orders.findByNumber(number).orElse(null);
        if (order == null) {
            return Outcome.Refused.because(Refusal.NOT_FOUND);
        }
        var lines = order.ordered().lines().stream()
                .filter(line -> line.sku().equals(sku))
                .toList();
        if (lines.size() > 1) {
            return Outcome.Refused.because(Refusal.SEVERAL_ORDER_LINES);
        }
        return lines.isEmpty()
                ? Outcome.Refused.because(Refusal.UNKNOWN_ORDER_LINE)
                : TemporaryOutcome.of(
                        issueTemporary.issue(order.id(), lines.getFirst().lineId(), new Asker.Staff()));
    }
}
