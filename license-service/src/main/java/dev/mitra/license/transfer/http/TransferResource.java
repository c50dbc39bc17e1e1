package dev.mitra.license.transfer.http;

import dev.mitra.kernel.TypeId;
import dev.mitra.license.transfer.TransferAnswer;
import dev.mitra.license.transfer.TransferId;
import dev.mitra.license.transfer.app.DecideTransfer;
import dev.mitra.license.transfer.app.FindTransfers;
import dev.mitra.license.transfer.app.ProposeTransfer;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/// Licences that change hands: the owner proposes, whoever proves the other mailbox accepts.
@Path("/v1/license-transfers")
@RunOnVirtualThread
@RolesAllowed(Roles.CUSTOMER)
@Tag(name = "Transfers", description = "Licences change hands with the approval of both sides.")
public class TransferResource {

    private final ProposeTransfer proposeTransfer;
    private final DecideTransfer decideTransfer;
    private final FindTransfers findTransfers;
    private final CallerSide caller;

    public TransferResource(
            ProposeTransfer proposeTransfer,
            DecideTransfer decideTransfer,
            FindTransfers findTransfers,
            CallerSide caller) {
        this.proposeTransfer = proposeTransfer;
        this.decideTransfer = decideTransfer;
        this.findTransfers = findTransfers;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @APIResponseSchema(value = TransferView.class, responseCode = "201")
    @Operation(
            operationId = "proposeTransfer",
            summary = "Propose a transfer",
            description = "Of an own active permanent licence; the other side is asked by mail.")
    public TransferView propose(@NotNull @Valid TransferRequest request) {
        var to = request.to().shipTo();
        return answer(proposeTransfer.propose(request.licenseId(), caller.party(), caller.side(), to, caller.locale()));
    }

    @GET
    @Operation(
            operationId = "listTransfers",
            summary = "List transfers",
            description = "Newest first: those that the caller proposed or is asked to accept.")
    public Page<TransferView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterText()
                .map(text -> TypeId.parse(TransferId.PREFIX, text)
                        .map(TransferId::new)
                        .orElseThrow(() -> Problem.of(CommonProblem.INVALID_CURSOR)))
                .orElse(null);
        var rows = findTransfers.list(caller.side(), before, request.fetch());
        var page = request.pageByText(rows, transfer -> transfer.id().external());
        return new Page<>(page.data().stream().map(TransferView::of).toList(), page.nextCursor());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getTransfer", summary = "Show a transfer", description = "To both sides.")
    public TransferView get(@PathParam("id") TransferId id) {
        return findTransfers
                .one(id, caller.side())
                .map(TransferView::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("{id}/acceptance")
    @Operation(
            operationId = "acceptTransfer",
            summary = "Accept a transfer",
            description = "By the other side: the licence is issued to it again, the old file is superseded.")
    public TransferView accept(@PathParam("id") TransferId id) {
        return answer(decideTransfer.accept(id, caller.side(), caller.party()));
    }

    @POST
    @Path("{id}/refusal")
    @Operation(
            operationId = "declineTransfer",
            summary = "Decline a transfer",
            description = "By the other side; nothing changes.")
    public TransferView decline(@PathParam("id") TransferId id) {
        return answer(decideTransfer.decline(id, caller.side()));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(
            operationId = "withdrawTransfer",
            summary = "Withdraw a transfer",
            description = "By whoever proposed it, while it is open.")
    public TransferView withdraw(@PathParam("id") TransferId id) {
        return answer(decideTransfer.withdraw(id, caller.side()));
    }

    private static TransferView answer(TransferAnswer answer) {
        return switch (answer) {
            case TransferAnswer.Done(var transfer) -> TransferView.of(transfer);
            case TransferAnswer.Unknown() -> throw Problem.of(CommonProblem.NOT_FOUND);
            case TransferAnswer.NotTransferable() -> throw Problem.of(TransferProblem.LICENSE_NOT_TRANSFERABLE);
            case TransferAnswer.AlreadyProposed() -> throw Problem.of(TransferProblem.TRANSFER_ALREADY_PROPOSED);
            case TransferAnswer.Decided() -> throw Problem.of(TransferProblem.TRANSFER_ALREADY_DECIDED);
        };
    }
}
