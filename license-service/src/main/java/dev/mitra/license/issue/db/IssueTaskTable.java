package dev.mitra.license.issue.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.license.issue.IssueTask;
import dev.mitra.license.issue.IssueTasks;
import dev.mitra.messaging.MessageContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Written as statements, because a claim is an update that skips locked rows and no entity can say that.
@ApplicationScoped
class IssueTaskTable implements IssueTasks {

    private final EntityManager entities;

    IssueTaskTable(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(List<IssueTask> tasks) {
        entities.createNativeQuery("""
                        insert into issue_task (order_id, correlation_id, causation_id, traceparent)
                        select o, c, a, t from unnest(cast(:orders as uuid[]), cast(:correlations as uuid[]),
                            cast(:causations as uuid[]), cast(:traces as text[])) as task (o, c, a, t)
                        on conflict do nothing""")
                .setParameter(
                        "orders", values(tasks, task -> task.order().value()).toArray(UUID[]::new))
                .setParameter(
                        "correlations",
                        values(
                                        tasks,
                                        task -> task.cause() == null
                                                ? task.order().value()
                                                : task.cause().correlationId())
                                .toArray(UUID[]::new))
                .setParameter(
                        "causations",
                        values(
                                        tasks,
                                        task -> task.cause() == null
                                                ? null
                                                : task.cause().causationId())
                                .toArray(UUID[]::new))
                .setParameter(
                        "traces",
                        values(
                                        tasks,
                                        task -> task.cause() == null
                                                ? null
                                                : task.cause().traceparent())
                                .toArray(String[]::new))
                .executeUpdate();
    }

    @Override
    public void remove(Collection<OrderId> orders) {
        entities.createNativeQuery("delete from issue_task where order_id = any(:orders)")
                .setParameter("orders", orders.stream().map(OrderId::value).toArray(UUID[]::new))
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
    public boolean tell(OrderId order) {
        return entities.createNativeQuery("""
                        update issue_task set told_at = clock_timestamp()
                        where order_id = :order and told_at is null""")
                        .setParameter("order", order.value())
                        .executeUpdate()
                == 1;
    }

    @Override
    public long waiting() {
        return entities.unwrap(Session.class)
                .createNativeQuery("select count(*) as waiting from issue_task where told_at is null", Long.class)
                .addScalar("waiting", Long.class)
                .getSingleResult();
    }

    private static <T> List<@Nullable T> values(List<IssueTask> tasks, Function<IssueTask, @Nullable T> part) {
        var values = new ArrayList<@Nullable T>();
        tasks.forEach(task -> values.add(part.apply(task)));
        return values;
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
