package dev.mitra.billing.ledger.http;

import dev.mitra.billing.ledger.app.ReadJournal;
import dev.mitra.kernel.OrderId;
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

/// The journal, for finance.
@Path("/v1/journal")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class JournalResource {

    private final ReadJournal readJournal;

    JournalResource(ReadJournal readJournal) {
        this.readJournal = readJournal;
    }

    @GET
    @Operation(
            operationId = "listJournal",
            summary = "Read the journal",
            description = "Newest first; with `orderId` the entries that concern this order.")
    public Page<JournalEntryView> list(
            @RestQuery @Nullable OrderId orderId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(PageRequest.Key::id).orElse(null);
        var entries = readJournal.entries(orderId, before, request.fetch());
        var page = request.page(entries, entry -> new PageRequest.Key(Instant.EPOCH, entry.id()));
        return new Page<>(page.data().stream().map(JournalEntryView::of).toList(), page.nextCursor());
    }
}
