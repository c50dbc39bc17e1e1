package dev.mitra.billing.receipt.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.invoice.DocumentNumber;
import dev.mitra.billing.invoice.ReversalKind;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.app.ReverseByMovement;
import dev.mitra.billing.receipt.app.ReverseReceipt;
import dev.mitra.billing.receipt.app.UndoMatch;
import dev.mitra.billing.receipt.app.Undoing;
import dev.mitra.kernel.BusinessClock;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Taking matches and receipts back.
@Path("/v1/receipts/{id}")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class UndoResource {

    private final UndoMatch undoMatch;
    private final ReverseReceipt reverseReceipt;
    private final ReverseByMovement reverseByMovement;
    private final Caller caller;
    private final BusinessClock clock;

    UndoResource(
            UndoMatch undoMatch,
            ReverseReceipt reverseReceipt,
            ReverseByMovement reverseByMovement,
            Caller caller,
            BusinessClock clock) {
        this.undoMatch = undoMatch;
        this.reverseReceipt = reverseReceipt;
        this.reverseByMovement = reverseByMovement;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/undo")
    @Operation(
            operationId = "undoMatch",
            summary = "Undo a match",
            description =
                    "Whoever made it. The invoice is open again, the money free, an order that counted as paid is told, and"
                            + " what the match taught about the payer's account is forgotten.")
    public ReceiptView undo(@RestPath ReceiptId id, @NotNull @Valid UndoRequest body) {
        return view(undoMatch.undo(id, number(body.invoiceNumber()), body.words(), caller.actor()));
    }

    @POST
    @Path("/reversal")
    @Operation(
            operationId = "reverseReceipt",
            summary = "Reverse a receipt",
            description =
                    "Where the bank took the money back without an entry that names it; an entry that names nothing stands"
                            + " among the unexplained bank movements and is given with it. What it paid is open again; the"
                            + " receipt settles nothing any more. Of a card's money it is what has not gone back to the card"
                            + " before. A chargeback stops the orders and suspends their licences until"
                            + " staff let the orders go on or take them back.")
    public ReceiptView reverse(@RestPath ReceiptId id, @NotNull @Valid ReversalRequest body) {
        var on = ValueDates.past(body.valueDate(), clock.today());
        var kind = Boolean.TRUE.equals(body.chargeback()) ? ReversalKind.CHARGEBACK : ReversalKind.BANK;
        if (body.movementId() == null) {
            return view(reverseReceipt.reverse(id, kind, body.words(), on, caller.actor()));
        }
        var movement =
                TypeId.parse(BankMovementView.PREFIX, body.movementId()).orElseThrow(UndoResource::otherMovement);
        return view(reverseByMovement.reverse(id, movement, kind, body.words(), caller.actor()));
    }

    private static Problem otherMovement() {
        return Problem.of(BillingProblem.MOVEMENT_DOES_NOT_FIT).at("/movementId", BillingProblem.MOVEMENT_DOES_NOT_FIT);
    }

    private static @Nullable DocumentNumber number(@Nullable String text) {
        return text == null
                ? null
                : DocumentNumber.parsePayable(text)
                        .orElseThrow(() -> Problem.of(BillingProblem.UNKNOWN_INVOICE)
                                .at("/invoiceNumber", BillingProblem.UNKNOWN_INVOICE));
    }

    private static ReceiptView view(Undoing undoing) {
        return switch (undoing) {
            case Undoing.Done(var receipt) -> ReceiptView.of(receipt);
            case Undoing.UnknownReceipt _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Undoing.NotAllocated _ -> throw Problem.of(BillingProblem.NOTHING_TO_UNDO);
            case Undoing.InParts _ -> throw Problem.of(BillingProblem.RECEIPT_IN_PARTS);
            case Undoing.OtherMovement _ -> throw otherMovement();
            case Undoing.Changed _ -> throw Problem.of(CommonProblem.CONCURRENT_CHANGE);
            case Undoing.Gone _ -> throw Problem.of(BillingProblem.RECEIPT_REVERSED);
        };
    }
}
