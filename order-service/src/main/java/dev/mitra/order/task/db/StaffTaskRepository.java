package dev.mitra.order.task.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTask;
import dev.mitra.order.task.StaffTaskId;
import dev.mitra.order.task.StaffTasks;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class StaffTaskRepository implements StaffTasks, PanacheRepositoryBase<StaffTaskRow, UUID> {

    private static final String OPEN = """
            insert into staff_task (id, order_id, concern, detail, opened_at)
            values (:id, :order, :concern, :detail, :at)
            on conflict (order_id, concern) where closed_at is null do nothing
            """;

    private static final String OPEN_TASKS =
            "select t, o.number from StaffTaskRow t join OrderRow o on o.id = t.orderId" + " where t.closedAt is null";

    @Override
    public void open(OrderId order, Concern concern, @Nullable String detail, Instant at) {
        getEntityManager()
                .createNativeQuery(OPEN)
                .setParameter("id", StaffTaskId.random().value())
                .setParameter("order", order.value())
                .setParameter("concern", concern.name())
                .setParameter("detail", detail)
                .setParameter("at", at)
                .executeUpdate();
    }

    @Override
    public void close(OrderId order, Concern concern, Instant at) {
        update("closedAt = ?1 where orderId = ?2 and concern = ?3 and closedAt is null", at, order.value(), concern);
    }

    @Override
    public List<StaffTask> open(@Nullable UUID after, int limit) {
        var page = after == null ? "" : " and t.id > :after";
        var query = getEntityManager().createQuery(OPEN_TASKS + page + " order by t.id", Object[].class);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(limit).getResultList().stream()
                .map(row -> ((StaffTaskRow) row[0]).toTask((String) row[1]))
                .toList();
    }

    @Override
    public Map<Concern, Long> countOpen() {
        var counts = new EnumMap<Concern, Long>(Concern.class);
        getEntityManager()
                .createQuery(
                        "select concern, count(*) from StaffTaskRow where closedAt is null group by concern",
                        Object[].class)
                .getResultList()
                .stream()
                .forEach(row -> counts.put((Concern) row[0], (Long) row[1]));
        return counts;
    }
}
