package dev.mitra.billing.receipt.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.ReceiptStatus;
import dev.mitra.billing.receipt.app.AllocateReceipt;
import dev.mitra.billing.receipt.app.Allocating;
import dev.mitra.billing.receipt.app.ReleaseHeldMoney;
import dev.mitra.billing.receipt.app.ShowReceipts;
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

/// Money received, and what a person decides about it.
@Path("/v1/receipts")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class ReceiptResource {

    private final ShowReceipts showReceipts;
    private final AllocateReceipt allocateReceipt;
    private final ReleaseHeldMoney releaseHeldMoney;
    private final Caller caller;

    ReceiptResource(
            ShowReceipts showReceipts,
            AllocateReceipt allocateReceipt,
            ReleaseHeldMoney releaseHeldMoney,
            Caller caller) {
        this.showReceipts = showReceipts;
        this.allocateReceipt = allocateReceipt;
        this.releaseHeldMoney = releaseHeldMoney;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listReceipts",
            summary = "List receipts",
            description = "Newest first. `status=UNIDENTIFIED` is the queue of money that nobody has named.")
    public Page<ReceiptView> list(
            @RestQuery @Nullable ReceiptStatus status,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new ReceiptId(key.id())).orElse(null);
        var views = showReceipts.list(status, before, request.fetch()).stream()
                .map(ReceiptView::of)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReceipt",
            summary = "Read a receipt",
            description = "With what invoices took of it, where its refunds are, and why it was matched as it was.")
    public ReceiptView get(@RestPath ReceiptId id) {
        return showReceipts.one(id).map(ReceiptView::of).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    @POST
    @Path("/{id}/allocations")
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "allocateReceipt",
            summary = "Allocate money by hand",
            description =
                    "Gives unidentified money or a payer's credit to an invoice. Money that nobody had named is the"
                            + " invoice's reseller's from then on.")
    @APIResponseSchema(value = ReceiptView.class, responseCode = "201")
    public ReceiptView allocate(@RestPath ReceiptId id, @NotNull @Valid AllocationRequest body) {
        var number = DocumentNumber.parsePayable(body.invoiceNumber())
                .orElseThrow(() -> refusal(BillingProblem.UNKNOWN_INVOICE, "/invoiceNumber"));
        return switch (allocateReceipt.allocate(id, number, body.amount(), caller.actor())) {
            case Allocating.Done(var receipt) -> ReceiptView.of(receipt);
            case Allocating.UnknownReceipt _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Allocating.UnknownInvoice _ -> throw refusal(BillingProblem.UNKNOWN_INVOICE, "/invoiceNumber");
            case Allocating.StillHeld _ -> throw Problem.of(BillingProblem.RECEIPT_HELD);
            case Allocating.Reversed _ -> throw Problem.of(BillingProblem.RECEIPT_REVERSED);
            case Allocating.NothingOpen _ -> throw Problem.of(BillingProblem.INVOICE_NOT_OPEN);
            case Allocating.OtherCurrency _ -> throw refusal(BillingProblem.OTHER_CURRENCY, "/invoiceNumber");
            case Allocating.OtherPayer _ -> throw refusal(BillingProblem.OTHER_PAYER, "/invoiceNumber");
            case Allocating.TooMuch(var most) ->
                throw refusal(BillingProblem.ALLOCATION_TOO_LARGE, "/amount", most.toString());
        };
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptReceipt",
            summary = "Accept held money",
            description = "Ends the hold; only then does the money settle anything. Accepted money is left as it is.")
    public ReceiptView accept(@RestPath ReceiptId id) {
        return releaseHeldMoney
                .release(id, caller.actor())
                .map(ReceiptView::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static Problem refusal(BillingProblem code, String pointer, String... arguments) {
        return Problem.of(code, arguments).at(pointer, code, arguments);
    }
}
