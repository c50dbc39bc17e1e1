package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// Written as statements, because a claim is an update that skips locked rows and no entity can say that.
@ApplicationScoped
class IssueTaskTable implements IssueTasks {

    private final EntityManager entities;

    IssueTaskTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(OrderId order) {
        var cause = MessageContext.current();
        entities.createNativeQuery("""
                        insert into issue_task (order_id, correlation_id, causation_id, traceparent)
                        values (:order, :correlation, cast(:causation as uuid), :traceparent)
                        on conflict do nothing""")
                .setParameter("order", order.value())
                .setParameter(
                        "correlation", cause.map(MessageContext::correlationId).orElse(order.value()))
                .setParameter(
                        "causation",
                        cause.map(message -> message.causationId().toString()).orElse(null))
                .setParameter(
                        "traceparent", cause.map(MessageContext::traceparent).orElse(null))
                .executeUpdate();
    }

    @Override
    public void remove(OrderId order) {
        entities.createNativeQuery("delete from issue_task where order_id = :order")
                .setParameter("order", order.value())
                .executeUpdate();
    }

    @Override
    @SuppressWarnings("unchecked") // a native query knows its result as tuples only
    public List<IssueTask> claim(int most, Duration lease) {
        List<Tuple> claimed = entities.createNativeQuery("""
                        update issue_task
                        set attempts = attempts + 1,
                            claimable_at = clock_timestamp() + make_interval(secs => :seconds)
                        where order_id in (
                            select order_id from issue_task
                            where claimable_at <= clock_timestamp()
                            order by claimable_at
                            limit :most
                            for update skip locked)
                        returning order_id, correlation_id, causation_id, traceparent, attempts""", Tuple.class)
                .setParameter("seconds", lease.toSeconds())
                .setParameter("most", most)
                .getResultList();
        return claimed.stream().map(IssueTaskTable::task).toList();
    }

    @Override
    public void putBack(OrderId order, Duration pause) {
        entities.createNativeQuery("""
                        update issue_task
                        set claimable_at = clock_timestamp() + make_interval(secs => :seconds)
                        where order_id = :order""")
                .setParameter("seconds", pause.toSeconds())
                .setParameter("order", order.value())
                .executeUpdate();
    }

    @Override
    public long waiting(int attempts) {
        return (Long)
                entities.createNativeQuery("select count(*) from issue_task where attempts < :attempts", Long.class)
                        .setParameter("attempts", attempts)
                        .getSingleResult();
    }

    private static IssueTask task(Tuple row) {
        var causation = row.get("causation_id", UUID.class);
        var cause = causation == null
                ? null
                : new MessageContext(
                        row.get("correlation_id", UUID.class), causation, row.get("traceparent", String.class));
        return new IssueTask(new OrderId(row.get("order_id", UUID.class)), cause, row.get("attempts", Integer.class));
    }
}
