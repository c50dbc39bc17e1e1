package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.IssueRefused;
import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.LicenseDraft;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.LicensedOrder;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.LineId;
import dev.mitra.license.issue.Predecessors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Takes due orders for a while and drafts their licences; a worker that dies leaves them to the next one.
@ApplicationScoped
class ClaimIssueTasks {

    static final Duration LEASE = Duration.ofSeconds(30);

    /// A claimed order.
    sealed interface Claimed {
        IssueTask task();
    }

    /// @param drafts one per order line and seat
    record Drafted(IssueTask task, List<LicenseDraft> drafts) implements Claimed {}

    /// Cannot be issued as it stands.
    record Refused(IssueTask task, String reason) implements Claimed {}

    private final IssueTasks tasks;
    private final LicensedOrders orders;
    private final Licenses licenses;
    private final BusinessClock clock;

    ClaimIssueTasks(IssueTasks tasks, LicensedOrders orders, Licenses licenses, BusinessClock clock) {
        this.tasks = tasks;
        this.orders = orders;
        this.licenses = licenses;
        this.clock = clock;
    }

    @Transactional
    List<Claimed> claim(int most) {
        var claimed = tasks.claim(most, LEASE);
        if (claimed.isEmpty()) {
            return List.of();
        }
        var ids = claimed.stream().map(IssueTask::order).toList();
        var byId = orders.findAll(ids).stream().collect(Collectors.toMap(LicensedOrder::id, Function.identity()));
        var temporaries = temporaries(ids);
        var replaced = licenses.newest(byId.values().stream()
                .flatMap(order -> order.ordered().lines().stream())
                .flatMap(line -> line.replaces().stream())
                .distinct()
                .toList());
        var indexes = licenses.newStatusIndexes(byId.values().stream()
                .mapToInt(order -> order.ordered().seats())
                .sum());
        return claimed.stream()
                .map(task -> drafted(
                        task,
                        Objects.requireNonNull(byId.get(task.order())),
                        new Predecessors(temporaries.getOrDefault(task.order(), Map.of()), replaced),
                        indexes))
                .toList();
    }

    private Map<OrderId, Map<LineId, LicenseId>> temporaries(List<OrderId> ids) {
        var newest = new HashMap<OrderId, Map<LineId, LicenseId>>();
        // by edition, so that the last one stays
        for (var license : licenses.temporaries(ids)) {
            newest.computeIfAbsent(license.order(), _ -> new HashMap<>()).put(license.line(), license.id());
        }
        return newest;
    }

    private Claimed drafted(
            IssueTask task, LicensedOrder order, Predecessors predecessors, PrimitiveIterator.OfInt indexes) {
        var now = clock.now();
        try {
            return new Drafted(
                    task,
                    new Drafting(now, clock.dateOf(now))
                            .permanent(order.id(), order.ordered(), order.owner(), predecessors, indexes));
        } catch (IssueRefused refused) {
            return new Refused(task, String.valueOf(refused.getMessage()));
        }
    }
}
