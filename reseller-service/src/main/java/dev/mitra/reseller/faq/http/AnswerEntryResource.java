package dev.mitra.reseller.faq.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.reseller.faq.app.KeepEntries;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// One click from an answer to the FAQ (R12.3).
@Path("/v1/threads/{threadId}/messages/{messageId}/faq-entries")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class AnswerEntryResource {

    private final ShowThreads threads;
    private final KeepEntries entries;
    private final Caller caller;

    AnswerEntryResource(ShowThreads threads, KeepEntries entries, Caller caller) {
        this.threads = threads;
        this.entries = entries;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Turn an answer into an entry of the FAQ",
            description = "Without texts, a draft of its own words under the thread's subject; with both languages it"
                    + " is public and searchable at once (R12.3).")
    public FaqEntryView add(
            @PathParam("threadId") ThreadId threadId,
            @PathParam("messageId") MessageId messageId,
            @Valid @Nullable FaqEntryRequest request) {
        var thread = threads.of(threadId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var answer = threads.message(threadId, messageId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return entries.add(thread, answer, request == null ? Map.of() : request.texts(), caller.actor())
                .map(FaqEntryView::of)
                .orElseThrow(() -> Problem.of(ResellerProblem.ONLY_ANSWERS_BECOME_ENTRIES));
    }
}
