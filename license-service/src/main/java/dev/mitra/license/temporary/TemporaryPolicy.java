package dev.mitra.license.temporary;

import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseState;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// R7.4: a reseller on an order of its own that is not yet released, within its allowance; staff on any order; one
/// per order line, extended once.
public final class TemporaryPolicy {

    private TemporaryPolicy() {}

    /// Why not; empty when a temporary licence may be issued.
    ///
    /// @param issued the order's licences
    /// @param allowance the reseller's, asked last, because it locks
    public static Optional<TemporaryAnswer> refusal(
            LicensedOrder order, LineId line, Asker asker, List<License> issued, Supplier<Allowance> allowance) {
        if (order.details() == null || !isOf(order, asker)) {
            return Optional.of(new TemporaryAnswer.Unknown());
        }
        if (order.details().line(line).isEmpty()) {
            return Optional.of(new TemporaryAnswer.UnknownLine());
        }
        return tooLate(order, asker).or(() -> existing(line, issued)).or(() -> usedUp(asker, allowance));
    }

    /// Why there is no more time; empty when the licence may be extended.
    ///
    /// @param days by which it would be extended
    /// @param allowance the reseller's, asked last, because it locks
    public static Optional<TemporaryAnswer> refusal(
            LicensedOrder order,
            License license,
            Asker asker,
            int days,
            LocalDate today,
            Supplier<Allowance> allowance) {
        if (!license.isTemporary() || !isOf(order, asker)) {
            return Optional.of(new TemporaryAnswer.Unknown());
        }
        return tooLate(order, asker)
                .or(() -> notExtendable(license, days, today))
                .or(() -> switchedOff(asker, allowance));
    }

    private static boolean isOf(LicensedOrder order, Asker asker) {
        return switch (asker) {
            case Asker.Staff() -> true;
            case Asker.Seller(var reseller) -> reseller.equals(order.ordered().reseller());
        };
    }

    private static Optional<TemporaryAnswer> tooLate(LicensedOrder order, Asker asker) {
        if (order.progress() instanceof Progress.Closed) {
            return Optional.of(new TemporaryAnswer.OrderClosed());
        }
        return switch (asker) {
            case Asker.Staff() -> Optional.empty();
            case Asker.Seller _ when order.suspended() -> Optional.of(new TemporaryAnswer.OrderClosed());
            case Asker.Seller _ when order.released() -> Optional.of(new TemporaryAnswer.AlreadyReleased());
            case Asker.Seller _ -> Optional.empty();
        };
    }

    private static Optional<TemporaryAnswer> existing(LineId line, List<License> issued) {
        return issued.stream()
                .filter(license -> license.isTemporary() && license.line().equals(line))
                .findFirst()
                .map(license -> new TemporaryAnswer.Exists(license.id()));
    }

    private static Optional<TemporaryAnswer> usedUp(Asker asker, Supplier<Allowance> allowance) {
        if (asker instanceof Asker.Staff) {
            return Optional.empty();
        }
        var allowed = allowance.get();
        return allowed.isUsedUp() ? Optional.of(new TemporaryAnswer.LimitReached(allowed.most())) : Optional.empty();
    }

    /// An extension takes no further place in the allowance.
    private static Optional<TemporaryAnswer> switchedOff(Asker asker, Supplier<Allowance> allowance) {
        return asker instanceof Asker.Seller && allowance.get().isSwitchedOff()
                ? Optional.of(new TemporaryAnswer.LimitReached(0))
                : Optional.empty();
    }

    private static Optional<TemporaryAnswer> notExtendable(License license, int days, LocalDate today) {
        if (license.edition() > 1 || !(license.state() instanceof LicenseState.Active)) {
            return Optional.of(new TemporaryAnswer.NotExtendable());
        }
        var end = Objects.requireNonNull(license.expiresOn(), "a temporary licence ends")
                .plusDays(days);
        return end.isBefore(today) ? Optional.of(new TemporaryAnswer.Over(end)) : Optional.empty();
    }
}
