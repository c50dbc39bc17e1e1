package dev.mitra.billing.card.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.card.app.RegainCardMoney;
import dev.mitra.billing.card.app.Regaining;
import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.billing.receipt.http.ValueDates;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
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

/// Disputes over card payments that were won.
@Path("/v1/receipts/{id}/dispute-won")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class CardDisputeResource {

    private final RegainCardMoney regainMoney;
    private final Caller caller;
    private final BusinessClock clock;

    CardDisputeResource(RegainCardMoney regainMoney, Caller caller, BusinessClock clock) {
        this.regainMoney = regainMoney;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent(required = true)
    @Operation(
            operationId = "winDispute",
            summary = "Say that a dispute over a card payment was won",
            description =
                    "The acquirer has brought back what was charged back. It pays the order's invoice again as a receipt of"
                            + " its own; staff let the order go on. A wire that comes back is in a bank file instead.")
    public RegainedMoneyView won(@RestPath ReceiptId id, @NotNull @Valid DisputeWonRequest body) {
        var on = ValueDates.past(body.valueDate(), clock.today());
        return switch (regainMoney.regain(id, body.words(), on, caller.actor())) {
            case Regaining.Done(var receipt) ->
                new RegainedMoneyView(receipt.id(), receipt.money().amount(), receipt.allocated());
            case Regaining.Unknown _ -> throw Problem.of(CommonProblem.NOT_FOUND);
            case Regaining.NotDisputed _ -> throw Problem.of(BillingProblem.NOT_CHARGED_BACK);
        };
    }
}
