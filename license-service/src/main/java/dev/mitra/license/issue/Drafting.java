package dev.mitra.license.issue;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;

/// Drafts licences as of a business day: updates and term are counted from the day of issue.
///
/// @param today the vendor's calendar day of `now`
public record Drafting(Instant now, LocalDate today) {

    /// One draft per order line and seat.
    ///
    /// @param temporaries the temporary licence of each line that has one
    /// @param statusIndexes at least as many as the order has seats
    public List<LicenseDraft> permanent(
            OrderId id, OrderDetails order, Map<LineId, LicenseId> temporaries, PrimitiveIterator.OfInt statusIndexes) {
        var drafts = new ArrayList<LicenseDraft>();
        for (var line : order.lines()) {
            for (int seat = 1; seat <= line.quantity(); seat++) {
                drafts.add(seat(id, order, line, seat, temporaries, statusIndexes.nextInt()));
            }
        }
        return drafts;
    }

    /// For a line before release (R7.4): full function, for some days.
    public LicenseDraft temporary(OrderId id, OrderDetails order, OrderLine line, int days, int statusIndex) {
        return new LicenseDraft(
                LicenseId.random(),
                id,
                order.number(),
                order.shipTo(),
                line,
                Kind.TEMPORARY,
                1,
                1,
                now,
                null,
                today.plusDays(days),
                null,
                statusIndex);
    }

    private LicenseDraft seat(
            OrderId id,
            OrderDetails order,
            OrderLine line,
            int seat,
            Map<LineId, LicenseId> temporaries,
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
                now,
                today.plusMonths(grant.updatesMonths()),
                term == null ? null : today.plusMonths(term),
                temporaries.get(line.lineId()),
                statusIndex);
    }
}
