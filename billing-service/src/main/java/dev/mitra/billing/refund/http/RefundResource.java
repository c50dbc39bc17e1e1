package dev.mitra.billing.refund.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.app.RefundCredit;
import dev.mitra.billing.refund.app.Refunding;
import dev.mitra.kernel.ResellerId;
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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Refunds of unused credit.
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
            summary = "Refund unused credit",
            description =
                    "Takes the credit aside. Make the wire at the bank with the reference as end-to-end id; the bank's debit"
                            + " entry ends the refund, its fee is the vendor's.")
    @APIResponseSchema(value = RefundView.class, responseCode = "201")
    public RefundView refund(@NotNull @Valid RefundRequest body) {
        return switch (refundCredit.refund(body.resellerId(), body.amount(), body.words(), caller.actor())) {
            case Refunding.Done(var refund) -> RefundView.of(refund);
            case Refunding.TooMuch(var most) ->
                throw Problem.of(BillingProblem.REFUND_TOO_LARGE, most.toString())
                        .at("/amount", BillingProblem.REFUND_TOO_LARGE, most.toString());
        };
    }

    @GET
    @Operation(operationId = "listRefunds", summary = "List refunds", description = "Newest first.")
    public Page<RefundView> list(
            @RestQuery @Nullable ResellerId resellerId,
            @RestQuery @Nullable Integer limit,
            @RestQuery @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.after().map(key -> new RefundId(key.id())).orElse(null);
        var views = refundCredit.list(resellerId, before, request.fetch()).stream()
                .map(RefundView::of)
                .toList();
        return request.page(
                views, view -> new PageRequest.Key(Instant.EPOCH, view.id().value()));
    }
}
