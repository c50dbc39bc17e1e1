package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.AttachmentId;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ShowThreads;
import dev.mitra.reseller.conversation.app.WriteMessage;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The messages of a thread and their files.
@Path("/v1/threads/{threadId}")
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.SALES})
@RunOnVirtualThread
public class MessageResource {

    private final WriteMessage writeMessage;
    private final ShowThreads threads;
    private final Partner partner;
    private final Caller caller;

    MessageResource(WriteMessage writeMessage, ShowThreads threads, Partner partner, Caller caller) {
        this.writeMessage = writeMessage;
        this.threads = threads;
        this.partner = partner;
        this.caller = caller;
    }

    @GET
    @Path("messages")
    @Operation(summary = "Read the messages", description = "Oldest first, the same for both sides (R12.1).")
    public Page<MessageView> list(
            @PathParam("threadId") ThreadId threadId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterId(MessageId.PREFIX, MessageId::new).orElse(null);
        var thread = partner.thread(threadId);
        var page = request.pageByText(
                threads.messages(thread.id(), after, request.fetch()),
                message -> message.id().external());
        return new Page<>(page.data().stream().map(MessageView::of).toList(), page.nextCursor());
    }

    @POST
    @Path("messages")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Write a message",
            description = "By the partner, or by sales; it is mailed to the partner and never changes afterwards.")
    public MessageView write(@PathParam("threadId") ThreadId threadId, @Valid @NotNull MessageRequest request) {
        var thread = partner.thread(threadId);
        var outcome = partner.isSales()
                ? writeMessage.byStaff(thread.id(), caller.accountId(), request.text())
                : writeMessage.byPartner(thread.id(), caller.accountId(), request.text());
        return switch (outcome.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case WriteMessage.Written(var message) -> MessageView.of(message);
            case WriteMessage.Refused(var reason) -> throw Turns.closed(reason);
            case WriteMessage.NeedsSecondPerson _ ->
                throw Problem.of(
                        ResellerProblem.SECOND_PERSON_NEEDED, thread.topic().name());
        };
    }

    @GET
    @Path("attachments/{attachmentId}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Download a file", description = "As it came; never shown in place, always saved.")
    public RestResponse<byte[]> file(
            @PathParam("threadId") ThreadId threadId, @PathParam("attachmentId") AttachmentId attachmentId) {
        var thread = partner.thread(threadId);
        var file = threads.file(thread.id(), attachmentId).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var plainName = file.name().replaceAll("[^A-Za-z0-9._ -]", "_");
        return RestResponse.ResponseBuilder.ok(file.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + plainName + "\"")
                .build();
    }
}
