package dev.mitra.order.task;

import dev.mitra.kernel.OrderId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One concern about one order, open until its cause is gone.
///
/// @param orderNumber as people write it
/// @param closedAt null while it is open
public record StaffTask(
        StaffTaskId id,
        OrderId order,
        String orderNumber,
        Concern concern,
        @Nullable String detail,
        Instant openedAt,
        @Nullable Instant closedAt) {}
