package dev.mitra.license.issue.app;

import static org.awaitility.Awaitility.await;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import dev.mitra.license.issue.OrderDetails;
import dev.mitra.license.issue.OrderLine;
import dev.mitra.license.issue.Owner;
import dev.mitra.license.issue.Samples;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/// Plays the events of an order into the service, as its readers would, while the service's own workers run.
@ApplicationScoped
public class Orders {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RecordOrder recordOrder;
    private final CloseOrder closeOrder;
    private final ClaimIssueTasks claimTasks;
    private final Database database;

    Orders(RecordOrder recordOrder, CloseOrder closeOrder, ClaimIssueTasks claimTasks, Database database) {
        this.recordOrder = recordOrder;
        this.closeOrder = closeOrder;
        this.claimTasks = claimTasks;
        this.database = database;
    }

    /// An order in the life of this service, with what a test asks about it.
    public record Played(OrderId id, ResellerId reseller, OrderDetails details, Owner owner) {}

    public Played played(OrderLine... lines) {
        var reseller = ResellerId.random();
        return new Played(OrderId.random(), reseller, Samples.order(reseller, lines), Samples.owner());
    }

    public Played placed(OrderLine... lines) {
        var order = played(lines);
        placed(order);
        return order;
    }

    public Played issued(OrderLine... lines) {
        var order = placed(lines);
        released(order);
        owned(order);
        awaitIssued(order);
        return order;
    }

    public void placed(Played order) {
        recordOrder.placed(order.id(), order.details());
    }

    public void released(Played order) {
        recordOrder.released(order.id(), order.details());
    }

    public void owned(Played order) {
        recordOrder.owned(order.id(), order.owner());
    }

    public void refunded(Played order) {
        closeOrder.close(order.id(), "Returned.");
    }

    public void awaitIssued(Played order) {
        await().atMost(PATIENCE)
                .until(() -> database.licenses(order.id()) == order.details().seats());
    }

    /// Makes the order due and claims it in the same commit, as a worker would that is about to die: no other
    /// worker sees it until its lease ends.
    ClaimIssueTasks.Claimed claimed(Played order) {
        return QuarkusTransaction.requiringNew().call(() -> {
            recordOrder.released(order.id(), order.details());
            recordOrder.owned(order.id(), order.owner());
            return claimTasks.claim(100).stream()
                    .filter(claimed -> claimed.task().order().equals(order.id()))
                    .findFirst()
                    .orElseThrow();
        });
    }
}
