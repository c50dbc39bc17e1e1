package dev.mitra.billing.refund.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.WhoseMoney;
import dev.mitra.billing.refund.Refund;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.app.RefundCredit;
import dev.mitra.billing.refund.app.Refunding;
import dev.mitra.kernel.ResellerId;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Refunds of unused money.
@Path("/v1/refunds")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class RefundResource {

    private final RefundCredit refundCredit;
    private final Caller caller;

    RefundResource(RefundCredit refundCredit, Caller caller) {
        this.refundCredit = refundCredit;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "refundCredit",
            summary = "Refund unused money",
            description =
                    "A reseller's credit, or what is free of one receipt, whoever's it is. Takes it aside. Make the"
                            + " wire at the bank with the reference as end-to-end id; the bank's debit"
                            + " entry ends the refund, its fee is the vendor's.")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    public RefundView refund(@NotNull @Valid RefundRequest body) {
        return switch (asked(body)) {
            case Refunding.Done(var refund) -> RefundView.of(refund);
            case Refunding.TooMuch(var most) ->
                throw Problem.of(BillingProblem.REFUND_TOO_LARGE, most.toString())
                        .at("/amount", BillingProblem.REFUND_TOO_LARGE, most.toString());
            case Refunding.UnknownReceipt _ ->
                throw Problem.of(CommonProblem.VALIDATION_FAILED).at("/receiptId", CommonProblem.INVALID_VALUE);
            case Refunding.StillHeld _ -> throw Problem.of(BillingProblem.RECEIPT_HELD);
            case Refunding.Reversed _ -> throw Problem.of(BillingProblem.RECEIPT_REVERSED);
        };
    }

    private Refunding asked(RefundRequest body) {
        var reseller = body.resellerId();
        var receipt = body.receiptId();
        if (reseller != null && receipt == null) {
            return refundCredit.refund(reseller, body.amount(), body.words(), caller.actor());
        }
        if (receipt != null && reseller == null) {
            return refundCredit.refund(receipt, body.amount(), body.words(), caller.actor());
        }
        throw Problem.of(CommonProblem.VALIDATION_FAILED)
                .at("/receiptId", receipt == null ? CommonProblem.REQUIRED : CommonProblem.INVALID_VALUE);
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.RESELLER})
    @Operation(
            operationId = "listRefunds",
            summary = "List refunds",
            description = "Newest first, each with where it is; a reseller sees its own.")
    public Page<RefundView> list(
            @RestQuery @Nullable ResellerId resellerId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new RefundId(key.id())).orElse(null);
        var views = refundCredit.list(WhoseMoney.of(caller, resellerId), before, request.fetch()).stream()
                .map(this::shown)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }

    private RefundView shown(Refund refund) {
        var view = RefundView.of(refund);
        return caller.hasRole(Roles.FINANCE) ? view : view.withoutWords();
    }
}
