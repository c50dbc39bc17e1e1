package dev.mitra.license.issue.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.issue.Drafting;
import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.LicenseDraft;
import dev.mitra.license.issue.LicensedOrders;
import dev.mitra.license.issue.Licenses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Takes due orders for a while and drafts their licences; a worker that dies leaves them to the next one.
@ApplicationScoped
class ClaimIssueTasks {

    static final Duration LEASE = Duration.ofSeconds(30);

    /// @param drafts one per order line and seat
    record Claimed(IssueTask task, List<LicenseDraft> drafts) {}

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
        return tasks.claim(most, LEASE).stream().map(this::drafted).toList();
    }

    private Claimed drafted(IssueTask task) {
        var order = orders.find(task.order()).orElseThrow().ordered();
        var temporaries = licenses.ofOrder(task.order()).stream()
                .filter(License::isTemporary)
                .collect(Collectors.toMap(License::line, License::id));
        var now = clock.now();
        var drafts = new Drafting(now, clock.dateOf(now))
                .permanent(task.order(), order, temporaries, licenses.newStatusIndexes(order.seats()));
        return new Claimed(task, drafts);
    }
}
