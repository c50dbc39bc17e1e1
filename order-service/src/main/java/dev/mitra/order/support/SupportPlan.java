package dev.mitra.order.support;

import dev.mitra.order.catalogue.Sku;
import dev.mitra.order.licence.LicenseId;
import dev.mitra.order.order.OrderLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which seat of an order's support is for which licence: named licences in their order, the rest for the
/// order's own seats of the plan, one each.
public final class SupportPlan {

    private record Seat(OrderLine line, int number) {}

    private final Map<LicenseId, SupportSeats.Origin> origins;
    private final List<Seat> bought = new ArrayList<>();
    private final Map<Sku, Set<Seat>> supported = new HashMap<>();
    private final List<SupportedSeat> planned = new ArrayList<>();

    private SupportPlan(List<OrderLine> lines, Map<LicenseId, SupportSeats.Origin> origins) {
        this.origins = origins;
        for (var line : lines) {
            if (!line.grant().bringsSupport() && line.purpose().replaces().isEmpty()) {
                for (int seat = 1; seat <= line.quantity(); seat++) {
                    bought.add(new Seat(line, seat));
                }
            }
        }
    }

    /// @param origins of the licences that lines name; one that is not known any more is left out
    public static List<SupportedSeat> of(List<OrderLine> lines, Map<LicenseId, SupportSeats.Origin> origins) {
        var plan = new SupportPlan(lines, origins);
        lines.stream().filter(line -> line.grant().bringsSupport()).forEach(plan::add);
        return List.copyOf(plan.planned);
    }

    private void add(OrderLine support) {
        int months = Objects.requireNonNull(support.grant().termMonths());
        var named = support.purpose().licenses();
        for (int seat = 1; seat <= support.quantity(); seat++) {
            SupportSeats.@Nullable Origin origin = named.isEmpty() ? next(support) : origins.get(named.get(seat - 1));
            if (origin != null) {
                planned.add(new SupportedSeat(support.lineId(), seat, months, origin.line(), origin.seat()));
            }
        }
    }

    private SupportSeats.Origin next(OrderLine support) {
        var taken = supported.computeIfAbsent(support.sku(), _ -> new HashSet<>());
        var seat = bought.stream()
                .filter(it -> support.grant().supports(it.line().grant()) && !taken.contains(it))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("priced without a seat to support"));
        taken.add(seat);
        return new SupportSeats.Origin(seat.line().lineId(), seat.number());
    }
}
