package dev.mitra.license.temporary.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.temporary.Asker;
import dev.mitra.license.temporary.TemporaryAnswer;
import dev.mitra.license.temporary.TemporaryPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Issues a temporary licence for an order line (R7.4), by itself and at once.
@ApplicationScoped
public class IssueTemporaryLicense {

    private final LicensedOrders orders;
    private final Licenses licenses;
    private final LockAllowance lockAllowance;
    private final SignTemporary sign;
    private final StoreTemporary store;

    IssueTemporaryLicense(
            LicensedOrders orders,
            Licenses licenses,
            LockAllowance lockAllowance,
            SignTemporary sign,
            StoreTemporary store) {
        this.orders = orders;
        this.licenses = licenses;
        this.lockAllowance = lockAllowance;
        this.sign = sign;
        this.store = store;
    }

    @Transactional
    public TemporaryAnswer issue(OrderId id, LineId line, Asker asker) {
        if (!orders.knows(id)) {
            return new TemporaryAnswer.Unknown();
        }
        var order = orders.lock(id);
        return TemporaryPolicy.refusal(order, line, asker, licenses.ofOrder(id), () -> lockAllowance.of(asker))
                .orElseGet(() -> issued(order, line));
    }

    private TemporaryAnswer issued(LicensedOrder order, LineId line) {
        var ordered = order.ordered().line(line).orElseThrow();
        return new TemporaryAnswer.Issued(store.store(order, sign.first(order, ordered)));
    }
}
