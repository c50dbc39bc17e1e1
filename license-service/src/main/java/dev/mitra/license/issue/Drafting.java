package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.PrimitiveIterator;
import org.jspecify.annotations.Nullable;

/// Drafts licences as of a business day.
///
/// @param today the vendor's calendar day of `now`
public record Drafting(Instant now, LocalDate today) {

    /// Verifiers refuse a temporary licence that lasts longer. They count from the day of issue in UTC, since
    /// they do not know the vendor's zone.
    public static final int LONGEST_TEMPORARY_DAYS = 45;

    /// One draft per order line and seat.
    ///
    /// @param statusIndexes at least as many as the order has seats
    /// @throws IssueRefused when a licence that is replaced is not the owner's
    public List<LicenseDraft> permanent(
            OrderId id,
            OrderDetails order,
            @Nullable Owner owner,
            Predecessors predecessors,
            PrimitiveIterator.OfInt statusIndexes) {
        var drafts = new ArrayList<LicenseDraft>();
        for (var line : order.lines()) {
            for (int seat = 1; seat <= line.quantity(); seat++) {
                var old = predecessors.of(line, seat, owner).orElse(null);
                var replaces = old == null ? predecessors.temporary(line) : old.id();
                drafts.add(seat(id, order, line, seat, old, replaces, statusIndexes.nextInt()));
            }
        }
        return drafts;
    }

    /// For a line before release (R7.4): full function, for some days.
    public LicenseDraft temporary(OrderId id, OrderDetails order, OrderLine line, int days, int statusIndex) {
        return temporary(id, order, line, today.plusDays(days), null, statusIndex);
    }

    /// The same once more, with a later end counted from the old one.
    ///
    /// @param old the one that ends too soon
    public LicenseDraft extended(
            OrderId id, OrderDetails order, OrderLine line, License old, int days, int statusIndex) {
        var end = Objects.requireNonNull(old.expiresOn(), "a temporary licence ends")
                .plusDays(days);
        return temporary(id, order, line, end, old, statusIndex);
    }

    /// In the place of a licence, with the same terms, for example because its file has leaked.
    ///
    /// @param to to whom it is made out now
    public LicenseDraft again(OrderDetails order, OrderLine line, License old, ShipTo to, int statusIndex) {
        return new LicenseDraft(
                LicenseId.random(),
                old.order(),
                order.number(),
                to,
                line,
                old.kind(),
                old.seat(),
                old.edition() + 1,
                old.seq() + 1,
                now,
                old.updatesUntil(),
                old.expiresOn(),
                old.id(),
                old.id(),
                statusIndex);
    }

    private LicenseDraft temporary(
            OrderId id, OrderDetails order, OrderLine line, LocalDate end, @Nullable License old, int statusIndex) {
        var replaced = old == null ? null : old.id();
        var latest = now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(LONGEST_TEMPORARY_DAYS);
        return new LicenseDraft(
                LicenseId.random(),
                id,
                order.number(),
                order.shipTo(),
                line,
                Kind.TEMPORARY,
                1,
                old == null ? 1 : old.edition() + 1,
                old == null ? 1 : old.seq() + 1,
                now,
                null,
                end.isAfter(latest) ? latest : end,
                replaced,
                replaced,
                statusIndex);
    }

    private LicenseDraft seat(
            OrderId id,
            OrderDetails order,
            OrderLine line,
            int seat,
            @Nullable License old,
            @Nullable LicenseId replaces,
            int statusIndex) {
        var grant = line.grant();
        var term = grant.termMonths();
        return new LicenseDraft(
                LicenseId.random(),
                id,
                order.number(),
                order.shipTo(),
                line,
                grant.kind(),
                seat,
                1,
                old == null ? 1 : old.seq() + 1,
                now,
                counted(line, old == null ? null : old.updatesUntil()).plusMonths(grant.updatesMonths()),
                term == null
                        ? null
                        : counted(line, old == null ? null : old.expiresOn()).plusMonths(term),
                replaces,
                old == null ? null : old.id(),
                statusIndex);
    }

    /// A renewal is counted from the old end, everything else from today.
    private LocalDate counted(OrderLine line, @Nullable LocalDate oldEnd) {
        return line.purpose() == Purpose.RENEWAL && oldEnd != null ? oldEnd : today;
    }
}
