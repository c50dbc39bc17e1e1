package dev.mitra.order.task.app;

import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTasks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/// The metric `mitra_order_staff_tasks_open` by concern. Refreshed by whoever watches for silence, since a
/// scrape must not wait for the database.
@ApplicationScoped
public class CountStaffTasks {

    private final StaffTasks tasks;
    private final Map<Concern, AtomicLong> open = new EnumMap<>(Concern.class);

    CountStaffTasks(StaffTasks tasks, MeterRegistry metrics) {
        this.tasks = tasks;
        for (var concern : Concern.values()) {
            var count = new AtomicLong();
            open.put(concern, count);
            Gauge.builder("mitra.order.staff.tasks.open", count, AtomicLong::doubleValue)
                    .tag("concern", concern.name())
                    .description("orders that a person must look at")
                    .register(metrics);
        }
    }

    @Transactional
    public void refresh() {
        var counts = tasks.countOpen();
        open.forEach((concern, count) -> count.set(counts.getOrDefault(concern, 0L)));
    }
}
