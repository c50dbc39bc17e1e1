package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.Author;
import dev.mitra.reseller.conversation.Conversation;
import dev.mitra.reseller.conversation.Conversations;
import dev.mitra.reseller.conversation.NewMessage;
import dev.mitra.reseller.conversation.State;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.conversation.app.OpenThread;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.reseller.programme.Vendor;
import dev.mitra.web.Caller;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Threads as partners open and both sides read them (R12.1).
@Path("/v1/threads")
@RunOnVirtualThread
public class ThreadResource {

    private final OpenThread openThread;
    private final ShowThreads threads;
    private final Partner partner;
    private final Vendor vendor;
    private final Caller caller;

    ThreadResource(OpenThread openThread, ShowThreads threads, Partner partner, Vendor vendor, Caller caller) {
        this.openThread = openThread;
        this.threads = threads;
        this.partner = partner;
        this.vendor = vendor;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER})
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Write to sales",
            description = "Opens a thread; a copy with the address for answers goes to the partner's mailbox (R12.1)."
                    + " GUIDANCE comes with the scenario (R11.2), CALL is answered with the policy (R11.3), SUPPORT"
                    + " is refused with the forum's address (R6.2).")
    public ThreadView open(@Valid @NotNull ThreadRequest request) {
        if (request.topic() == Topic.SUPPORT) {
            throw Problem.of(ResellerProblem.SUPPORT_IN_FORUM, vendor.forumUrl())
                    .at("/topic", ResellerProblem.SUPPORT_IN_FORUM, vendor.forumUrl())
                    .with("forumUrl", vendor.forumUrl());
        }
        var opening = request.opening();
        var writer = partner.current().orElseThrow(() -> Problem.of(ResellerProblem.NOT_IN_PROGRAMME));
        var first = NewMessage.of(Author.partner(caller.accountId()), request.text());
        return ThreadView.forPartner(openThread.open(writer, opening, first));
    }

    @GET
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES})
    @Operation(summary = "List threads", description = "Newest first: all of them for sales, else the caller's own.")
    public Page<ThreadView> list(
            @QueryParam("topic") @Nullable Topic topic,
            @QueryParam("status") State.@Nullable Name status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(ThreadId.PREFIX, ThreadId::new).orElse(null);
        var reseller = partner.reseller().orElse(null);
        if (!partner.isSales() && reseller == null) {
            return new Page<>(List.of(), null);
        }
        var filter = new Conversations.Filter(partner.isSales() ? null : reseller, topic, status);
        var page = request.pageByText(
                threads.list(filter, before, request.fetch()),
                thread -> thread.id().external());
        return new Page<>(page.data().stream().map(this::view).toList(), page.nextCursor());
    }

    @GET
    @Path("{threadId}")
    @RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES})
    @Operation(summary = "Read a thread", description = "One's own, or any for sales.")
    public ThreadView byId(@PathParam("threadId") ThreadId threadId) {
        return view(partner.thread(threadId));
    }

    private ThreadView view(Conversation thread) {
        return partner.isSales() ? ThreadView.forSales(thread) : ThreadView.forPartner(thread);
    }
}
