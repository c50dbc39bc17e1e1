package dev.mitra.order.task.app;

import dev.mitra.order.task.StaffTask;
import dev.mitra.order.task.StaffTasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The open tasks, oldest first.
@ApplicationScoped
public class ListStaffTasks {

    private final StaffTasks tasks;

    ListStaffTasks(StaffTasks tasks) {
        this.tasks = tasks;
    }

    @Transactional
    public List<StaffTask> open(@Nullable UUID after, int limit) {
        return tasks.open(after, limit);
    }
}
