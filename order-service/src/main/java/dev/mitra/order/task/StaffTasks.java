package dev.mitra.order.task;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The work list of the staff.
public interface StaffTasks {

    /// Opens a task, unless the same concern about the order is open already.
    void open(OrderId order, Concern concern, @Nullable String detail, Instant at);

    void close(OrderId order, Concern concern, Instant at);

    /// @param after id of the last task of the page before, null for the first page
    List<StaffTask> open(@Nullable UUID after, int limit);

    Map<Concern, Long> countOpen();
}
