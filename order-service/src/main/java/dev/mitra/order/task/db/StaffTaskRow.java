package dev.mitra.order.task.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTask;
import dev.mitra.order.task.StaffTaskId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "staff_task")
@NullUnmarked // filled by Hibernate
class StaffTaskRow {
    @Id
    UUID id;

    UUID orderId;

    @Enumerated(EnumType.STRING)
    Concern concern;

    String detail;
    Instant openedAt;
    Instant closedAt;

    StaffTask toTask(String orderNumber) {
        return new StaffTask(
                new StaffTaskId(id), new OrderId(orderId), orderNumber, concern, detail, openedAt, closedAt);
    }
}
