package dev.mitra.license.temporary;

import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.Progress;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// R7.4: on an order of one's own that is not yet released, one per order line, within the allowance.
public final class TemporaryPolicy {

    private TemporaryPolicy() {}

    /// Why not; empty when a temporary licence may be issued.
    ///
    /// @param issued the order's licences
    /// @param allowance asked last, because it locks
    public static Optional<TemporaryAnswer> refusal(
            LicensedOrder order,
            LineId line,
            ResellerId reseller,
            List<License> issued,
            Supplier<Allowance> allowance) {
        if (order.details() == null || !reseller.equals(order.details().reseller())) {
            return Optional.of(new TemporaryAnswer.UnknownOrder());
        }
        if (order.details().line(line).isEmpty()) {
            return Optional.of(new TemporaryAnswer.UnknownLine());
        }
        if (order.progress() instanceof Progress.Closed || order.suspended()) {
            return Optional.of(new TemporaryAnswer.OrderClosed());
        }
        if (order.released()) {
            return Optional.of(new TemporaryAnswer.AlreadyReleased());
        }
        var existing =
                issued.stream().filter(license -> license.line().equals(line)).findFirst();
        return existing.<TemporaryAnswer>map(license -> new TemporaryAnswer.Exists(license.id()))
                .or(() -> usedUp(allowance.get()));
    }

    private static Optional<TemporaryAnswer> usedUp(Allowance allowance) {
        return allowance.isUsedUp()
                ? Optional.of(new TemporaryAnswer.LimitReached(allowance.most()))
                : Optional.empty();
    }
}
