package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What sales has let wait for too long.
@Path("/v1/late-threads")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class LateThreadResource {

    private final ShowThreads threads;

    LateThreadResource(ShowThreads threads) {
        this.threads = threads;
    }

    @GET
    @Operation(
            summary = "List what is late",
            description = "Threads whose partner has waited longer than the service level, the longest wait first.")
    public Page<ThreadView> late(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.after()
                .map(key -> new Conversations.LateKey(key.at(), new ThreadId(key.id())))
                .orElse(null);
        var page = request.page(
                threads.late(after, request.fetch()),
                thread -> new PageRequest.Key(
                        thread.state() instanceof State.Waiting(var since) ? since : Instant.MIN,
                        thread.id().value()));
        return new Page<>(page.data().stream().map(ThreadView::forSales).toList(), page.nextCursor());
    }
}
