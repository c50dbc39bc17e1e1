package dev.mitra.reseller.knowledge.http;

import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.reseller.knowledge.app.SearchCorrespondence;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// Earlier threads that are like one (R12.3).
@Path("/v1/threads/{threadId}")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class AlikeResource {

    private final SearchCorrespondence search;
    private final ShowThreads threads;

    AlikeResource(SearchCorrespondence search, ShowThreads threads) {
        this.search = search;
        this.threads = threads;
    }

    @GET
    @Path("alike")
    @Operation(
            summary = "Find similar threads",
            description = "At most five, the most alike first, each with the words that it shares (R12.3).")
    public Page<AlikeView> alike(@PathParam("threadId") ThreadId threadId) {
        var thread = threads.of(threadId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return new Page<>(search.like(thread.id()).stream().map(AlikeView::of).toList(), null);
    }
}
