package dev.mitra.billing.refund.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.receipt.http.BankMovementView;
import dev.mitra.billing.refund.RefundId;
import dev.mitra.billing.refund.app.EndRefund;
import dev.mitra.billing.refund.app.Ending;
import dev.mitra.kernel.TypeId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// Refunds that no bank file ends.
@Path("/v1/refunds/{id}")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class RefundEndResource {

    private final EndRefund endRefund;
    private final Caller caller;

    RefundEndResource(EndRefund endRefund, Caller caller) {
        this.endRefund = endRefund;
        this.caller = caller;
    }

    @POST
    @Path("/cancellation")
    @Operation(
            operationId = "cancelRefund",
            summary = "Cancel a refund",
            description =
                    "One that was never sent, or, with the bank's booking, one that came back. The money is where it was"
                            + " before: a reseller's credit, or free on its receipt. What the bank kept is a fee.")
    public RefundView cancel(@RestPath RefundId id, @NotNull @Valid CancellationRequest body) {
        var movement = body.movementId() == null ? null : movement(body.movementId());
        return view(endRefund.cancel(id, movement, body.words(), caller.actor()));
    }

    @POST
    @Path("/payment")
    @Operation(
            operationId = "explainRefundPayment",
            summary = "Say by which booking a refund left",
            description = "Where the bank's file lost the reference, or the bank took an unusual fee.")
    public RefundView paid(@RestPath RefundId id, @NotNull @Valid RefundPaymentRequest body) {
        return view(endRefund.paid(id, movement(body.movementId()), caller.actor()));
    }

    private static UUID movement(String external) {
        return TypeId.parse(BankMovementView.PREFIX, external).orElseThrow(RefundEndResource::otherMovement);
    }

    private static Problem otherMovement() {
        return Problem.of(BillingProblem.MOVEMENT_DOES_NOT_FIT).at("/movementId", BillingProblem.MOVEMENT_DOES_NOT_FIT);
    }

    private static RefundView view(Ending ending) {
        return switch (ending) {
            case Ending.Done(var refund) -> RefundView.of(refund);
            case Ending.UnknownRefund _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Ending.Over _ -> throw Problem.of(BillingProblem.REFUND_OVER);
            case Ending.OtherMovement _ -> throw otherMovement();
        };
    }
}
