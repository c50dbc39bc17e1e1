package dev.mitra.order.task.app;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the work list equal to what worries about an order.
@ApplicationScoped
public class TrackConcerns {

    private final StaffTasks tasks;

    TrackConcerns(StaffTasks tasks) {
        this.tasks = tasks;
    }

    /// @param detail what the staff should know of a new concern
    @Transactional
    public void moved(OrderId order, Set<Concern> before, Set<Concern> after, @Nullable String detail, Instant at) {
        for (var concern : Concern.values()) {
            if (after.contains(concern) && !before.contains(concern)) {
                tasks.open(order, concern, detail, at);
            } else if (before.contains(concern) && !after.contains(concern)) {
                tasks.close(order, concern, at);
            }
        }
    }
}
