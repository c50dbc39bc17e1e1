package dev.mitra.billing.writeoff.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.writeoff.WriteOff;
import dev.mitra.billing.writeoff.WriteOffId;
import dev.mitra.billing.writeoff.app.AskForWriteOff;
import dev.mitra.billing.writeoff.app.DecideWriteOff;
import dev.mitra.billing.writeoff.app.Writing;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Claims that finance gives up.
@Path("/v1/write-offs")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class WriteOffResource {

    private final AskForWriteOff askForWriteOff;
    private final DecideWriteOff decideWriteOff;
    private final Caller caller;

    WriteOffResource(AskForWriteOff askForWriteOff, DecideWriteOff decideWriteOff, Caller caller) {
        this.askForWriteOff = askForWriteOff;
        this.decideWriteOff = decideWriteOff;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "writeOffInvoice",
            summary = "Write off what is open on an invoice",
            description =
                    "At once up to `mitra.write-offs.alone-up-to`; beyond, it waits for a second person. Licences stay as they"
                            + " are. Money that comes later is the payer's credit until the write-off is taken back.")
    @APIResponseSchema(value = WriteOffView.class, responseCode = "201")
    public WriteOffView ask(@NotNull @Valid WriteOffRequest body) {
        var number = DocumentNumber.parsePayable(body.invoiceNumber())
                .orElseThrow(() -> Problem.of(BillingProblem.UNKNOWN_INVOICE)
                        .at("/invoiceNumber", BillingProblem.UNKNOWN_INVOICE));
        return view(askForWriteOff.ask(number, body.words(), caller.actor()));
    }

    @GET
    @Operation(
            operationId = "listWriteOffs",
            summary = "List write-offs",
            description = "Newest first. `status=WAITING` is the queue for a second person.")
    public Page<WriteOffView> list(
            @RestQuery WriteOff.@Nullable Status status,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new WriteOffId(key.id())).orElse(null);
        var views = askForWriteOff.list(status, before, request.fetch()).stream()
                .map(WriteOffView::of)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @POST
    @Path("/{id}/approval")
    @Operation(
            operationId = "approveWriteOff",
            summary = "Agree to a write-off",
            description = "By somebody else than who asked for it.")
    public WriteOffView approve(@RestPath WriteOffId id) {
        return view(decideWriteOff.approve(id, caller.actor()));
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(
            operationId = "rejectWriteOff",
            summary = "Refuse a write-off",
            description = "Or withdraw one's own, while it waits.")
    public WriteOffView reject(@RestPath WriteOffId id) {
        return view(decideWriteOff.reject(id, caller.actor()));
    }

    @POST
    @Path("/{id}/undo")
    @Operation(
            operationId = "undoWriteOff",
            summary = "Take a write-off back",
            description = "The invoice asks for its rest again.")
    public WriteOffView undo(@RestPath WriteOffId id) {
        return view(decideWriteOff.takeBack(id, caller.actor()));
    }

    private static WriteOffView view(Writing writing) {
        return switch (writing) {
            case Writing.Done(var writeOff) -> WriteOffView.of(writeOff);
            case Writing.Unknown _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Writing.UnknownInvoice _ ->
                throw Problem.of(BillingProblem.UNKNOWN_INVOICE).at("/invoiceNumber", BillingProblem.UNKNOWN_INVOICE);
            case Writing.NothingOpen _ -> throw Problem.of(BillingProblem.INVOICE_NOT_OPEN);
            case Writing.NotDelivered _ -> throw Problem.of(BillingProblem.NOTHING_DELIVERED);
            case Writing.AlreadyAsked _ -> throw Problem.of(BillingProblem.WRITE_OFF_STANDS);
            case Writing.SamePerson _ -> throw Problem.of(BillingProblem.SECOND_PERSON_NEEDED);
            case Writing.Decided _ -> throw Problem.of(BillingProblem.WRITE_OFF_DECIDED);
            case Writing.Changed _ -> throw Problem.of(BillingProblem.WRITE_OFF_CHANGED);
        };
    }
}
