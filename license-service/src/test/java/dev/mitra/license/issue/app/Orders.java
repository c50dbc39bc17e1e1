package dev.mitra.license.issue.app;

import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.Heard;
import dev.mitra.license.issue.License;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.Samples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/// Plays the events of an order into the service, as its readers would, while the service's own workers run.
@ApplicationScoped
public class Orders {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RecordOrder recordOrder;
    private final CloseOrder closeOrder;
    private final SuspendOrder suspendOrder;
    private final ClaimIssueTasks claimTasks;
    private final Licenses licenses;
    private final Database database;

    Orders(
            RecordOrder recordOrder,
            CloseOrder closeOrder,
            SuspendOrder suspendOrder,
            ClaimIssueTasks claimTasks,
            Licenses licenses,
            Database database) {
        this.recordOrder = recordOrder;
        this.closeOrder = closeOrder;
        this.suspendOrder = suspendOrder;
        this.claimTasks = claimTasks;
        this.licenses = licenses;
        this.database = database;
    }

    /// An order in the life of this service, with what a test asks about it.
    public record Played(OrderId id, ResellerId reseller, OrderDetails details, Owner owner) {}

    public Played played(OrderLine... lines) {
        var reseller = ResellerId.random();
        return new Played(OrderId.random(), reseller, Samples.order(reseller, lines), Samples.owner());
    }

    /// A further order of the same customer through the same reseller.
    public Played playedAgain(Played earlier, OrderLine... lines) {
        return new Played(
                OrderId.random(), earlier.reseller(), Samples.order(earlier.reseller(), lines), earlier.owner());
    }

    public Played placed(OrderLine... lines) {
        var order = played(lines);
        placed(order);
        return order;
    }

    public Played issued(OrderLine... lines) {
        return issued(played(lines));
    }

    public Played issued(Played order) {
        placed(order);
        released(order);
        owned(order);
        awaitIssued(order);
        return order;
    }

    /// The first licence of the order, as it is now.
    public License only(Played order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> licenses.ofOrder(order.id()).getFirst());
    }

    public void placed(Played order) {
        recordOrder.placed(List.of(Heard.in(order, order.id(), order.details())));
    }

    public void released(Played order) {
        recordOrder.released(List.of(Heard.in(order, order.id(), order.details())));
    }

    public void owned(Played order) {
        recordOrder.owned(List.of(Heard.in(order, order.id(), order.owner())));
    }

    public void owned(Heard<Owner> owner) {
        recordOrder.owned(List.of(owner));
    }

    /// As one poll brings them.
    public void releasedTogether(List<Played> played) {
        recordOrder.released(played.stream()
                .map(order -> Heard.in(order, order.id(), order.details()))
                .toList());
    }

    public void ownedTogether(List<Played> played) {
        recordOrder.owned(played.stream()
                .map(order -> Heard.in(order, order.id(), order.owner()))
                .toList());
    }

    public void refunded(Played order) {
        closeOrder.close(order.id(), "Returned.");
    }

    public void suspended(Played order) {
        suspendOrder.suspend(order.id(), "Under review.");
    }

    public void reinstated(Played order) {
        suspendOrder.reinstate(order.id());
    }

    public void awaitIssued(Played order) {
        await().atMost(PATIENCE)
                .until(() -> database.licenses(order.id()) == order.details().seats());
    }

    /// Makes the order due and claims it in the same commit, as a worker would that is about to die: no other
    /// worker sees it until its lease ends.
    ClaimIssueTasks.Drafted claimed(Played order) {
        return QuarkusTransaction.requiringNew().call(() -> {
            recordOrder.released(List.of(Heard.in(order, order.id(), order.details())));
            recordOrder.owned(List.of(Heard.in(order, order.id(), order.owner())));
            return claimTasks.claim(100).stream()
                    .map(ClaimIssueTasks.Drafted.class::cast)
                    .filter(claimed -> claimed.task().order().equals(order.id()))
                    .findFirst()
                    .orElseThrow();
        });
    }
}
