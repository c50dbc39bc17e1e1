package dev.mitra.reseller.conversation.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.conversation.ConsultationId;
import dev.mitra.reseller.conversation.Desk;
import dev.mitra.reseller.conversation.NoteId;
import dev.mitra.reseller.conversation.ThreadId;
import dev.mitra.reseller.conversation.app.ConsultUnit;
import dev.mitra.reseller.conversation.app.KeepNotes;
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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// What staff keep beside a thread: notes, and what they ask other units (R12.2).
@Path("/v1/threads/{threadId}")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class InternalResource {

    private final KeepNotes notes;
    private final ConsultUnit consult;
    private final Desk desk;
    private final Partner partner;
    private final Caller caller;

    InternalResource(KeepNotes notes, ConsultUnit consult, Desk desk, Partner partner, Caller caller) {
        this.notes = notes;
        this.consult = consult;
        this.desk = desk;
        this.partner = partner;
        this.caller = caller;
    }

    @GET
    @Path("notes")
    @Operation(summary = "Read the notes", description = "Oldest first, for sales alone.")
    public Page<NoteView> notes(
            @PathParam("threadId") ThreadId threadId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterId(NoteId.PREFIX, NoteId::new).orElse(null);
        var thread = partner.thread(threadId);
        var page = request.pageByText(
                notes.notes(thread.id(), after, request.fetch()),
                note -> note.id().external());
        return new Page<>(page.data().stream().map(NoteView::of).toList(), page.nextCursor());
    }

    @POST
    @Path("notes")
    @ResponseStatus(201)
    @Idempotent
    @Operation(summary = "Write a note", description = "For sales alone; no mail goes out.")
    public NoteView write(@PathParam("threadId") ThreadId threadId, @Valid @NotNull MessageRequest request) {
        var thread = partner.thread(threadId);
        return NoteView.of(notes.write(thread.id(), caller.accountId(), request.text()));
    }

    @GET
    @Path("consultations")
    @Operation(summary = "List consultations", description = "What other units were asked, oldest first.")
    public Page<ConsultationView> consultations(
            @PathParam("threadId") ThreadId threadId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var after = request.afterId(ConsultationId.PREFIX, ConsultationId::new).orElse(null);
        var thread = partner.thread(threadId);
        var page = request.pageByText(
                notes.consultations(thread.id(), after, request.fetch()),
                asked -> asked.id().external());
        return new Page<>(page.data().stream().map(ConsultationView::of).toList(), page.nextCursor());
    }

    @POST
    @Path("consultations")
    @ResponseStatus(201)
    @Idempotent
    @Operation(
            summary = "Consult a unit",
            description =
                    "By mail to its mailbox; its answer by mail is taken down here. The partner never learns of it.")
    public ConsultationView ask(@PathParam("threadId") ThreadId threadId, @Valid @NotNull ConsultationRequest request) {
        var thread = partner.thread(threadId);
        var unit = desk.unit(request.unit())
                .orElseThrow(() -> Problem.of(ResellerProblem.UNKNOWN_UNIT, request.unit())
                        .at("/unit", ResellerProblem.UNKNOWN_UNIT, request.unit()));
        return ConsultationView.of(consult.ask(thread.id(), unit, request.question(), caller.accountId()));
    }

    @POST
    @Path("consultations/{consultationId}/answer")
    @Operation(summary = "Take an answer down", description = "That the unit gave otherwise than by mail.")
    public ConsultationView answer(
            @PathParam("threadId") ThreadId threadId,
            @PathParam("consultationId") ConsultationId consultationId,
            @Valid @NotNull MessageRequest request) {
        var outcome = consult.answer(threadId, consultationId, request.text())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return switch (outcome) {
            case ConsultUnit.Answered(var consultation) -> ConsultationView.of(consultation);
            case ConsultUnit.WasAnswered _ -> throw Problem.of(ResellerProblem.CONSULTATION_ANSWERED);
        };
    }
}
