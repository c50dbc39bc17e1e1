package dev.mitra.order.task.http;

import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.TypeId;
import dev.mitra.order.task.Concern;
import dev.mitra.order.task.StaffTask;
import dev.mitra.order.task.StaffTaskId;
import dev.mitra.order.task.app.ListStaffTasks;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What the staff must look at.
@Path("/v1/staff-tasks")
@RunOnVirtualThread
public class StaffTaskResource {

    private final ListStaffTasks list;

    StaffTaskResource(ListStaffTasks list) {
        this.list = list;
    }

    @GET
    @RolesAllowed({Roles.SALES, Roles.FINANCE, Roles.OPS})
    @Operation(
            operationId = "listStaffTasks",
            summary = "List open staff tasks",
            description = "Orders that need a person, oldest concern first.")
    public Page<StaffTaskView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterText()
                .flatMap(text -> TypeId.parse(StaffTaskId.PREFIX, text))
                .map(UUID.class::cast)
                .orElse(null);
        var views = list.open(after, request.fetch()).stream()
                .map(StaffTaskView::of)
                .toList();
        return request.pageByText(views, view -> view.id().external());
    }

    /// @param detail what license- or billing-service said, null for silence
    public record StaffTaskView(
            StaffTaskId id,
            OrderId orderId,
            String orderNumber,
            Concern concern,
            @Nullable String detail,
            Instant openedAt) {

        static StaffTaskView of(StaffTask task) {
            return new StaffTaskView(
                    task.id(), task.order(), task.orderNumber(), task.concern(), task.detail(), task.openedAt());
        }
    }
}
