package dev.mitra.reseller.standing;

import dev.mitra.kernel.ResellerId;

/// A reseller's standing.
///
/// @param paidOrders orders fully paid and neither reversed nor refunded
/// @param established once enough orders were paid; a later refund does not take it away (R7.3)
public record Standing(ResellerId reseller, int paidOrders, boolean established, Arrears arrears) {

    public static Standing fresh(ResellerId reseller) {
        return new Standing(reseller, 0, false, Arrears.NEVER);
    }

    public StandingValue value() {
        return switch (arrears) {
            case Arrears.Open _ -> StandingValue.RESTRICTED;
            case Arrears.Cleared _ -> established ? StandingValue.ESTABLISHED : StandingValue.NEW;
        };
    }

    /// R7.3: more or fewer orders are paid.
    ///
    /// @param change +1, 0 or -1
    /// @param required paid orders that make a reseller ESTABLISHED
    public Shift paidOrders(int change, int required) {
        int paid = paidOrders + change;
        var after = new Standing(reseller, paid, established || paid >= required, arrears);
        return after.established == established
                ? new Shift.Quiet(after)
                : new Shift.Changed(after, value(), StandingReason.THIRD_ORDER_PAID);
    }

    /// R7.7: billing tells that something is overdue, or nothing any more.
    public Shift arrears(Arrears news) {
        if (news.version() <= arrears.version()) {
            return new Shift.Quiet(this);
        }
        var after = new Standing(reseller, paidOrders, established, news);
        var reason = switch (news) {
            case Arrears.Open _ -> StandingReason.ARREARS_OPENED;
            case Arrears.Cleared _ -> StandingReason.ARREARS_CLEARED;
        };
        return after.value() == value() ? new Shift.Quiet(after) : new Shift.Changed(after, value(), reason);
    }
}
