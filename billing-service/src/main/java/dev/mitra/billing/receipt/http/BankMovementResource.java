package dev.mitra.billing.receipt.http;

import dev.mitra.billing.receipt.BankMovement;
import dev.mitra.billing.receipt.app.RecordMovements;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Money that left the account, or that a reversal moved.
@Path("/v1/bank-movements")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class BankMovementResource {

    private final RecordMovements recordMovements;

    BankMovementResource(RecordMovements recordMovements) {
        this.recordMovements = recordMovements;
    }

    @GET
    @Operation(
            operationId = "listBankMovements",
            summary = "List bookings that are no money received",
            description = "Newest first. `meaning=UNEXPLAINED` is what stands in suspense.")
    public Page<BankMovementView> list(
            @RestQuery BankMovement.@Nullable Meaning meaning,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(PageRequest.Key::id).orElse(null);
        var rows = recordMovements.list(meaning, before, request.fetch());
        var page = request.page(rows, row -> new PageRequest.Key(Instant.EPOCH, row.id()));
        return new Page<>(page.data().stream().map(BankMovementView::of).toList(), page.nextCursor());
    }
}
