package dev.mitra.billing.interest.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.interest.app.WaiveInterest;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.app.ShowInvoices;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/// Finance forgives interest.
@Path("/v1/invoices/{id}/interest-waiver")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class WaiverResource {

    private final ShowInvoices showInvoices;
    private final WaiveInterest waiveInterest;
    private final Caller caller;

    WaiverResource(ShowInvoices showInvoices, WaiveInterest waiveInterest, Caller caller) {
        this.showInvoices = showInvoices;
        this.waiveInterest = waiveInterest;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "waiveInterest",
            summary = "Waive interest",
            description =
                    "Of an invoice: what has accrued to today and was not asked for yet; interest of later days accrues again."
                            + " Of a debit note: a credit note takes it back, and what was paid on it becomes credit.")
    @APIResponseSchema(value = WaiverView.class, responseCode = "201")
    public WaiverView waive(@RestPath InvoiceId id, @NotNull @Valid WaiverRequest body) {
        var bill = showInvoices
                .one(new InvoiceScope.Everything(), id)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                .bill();
        var waived = waiveInterest
                .waive(bill, body.words(), caller.actor())
                .orElseThrow(() -> Problem.of(BillingProblem.NO_INTEREST));
        return new WaiverView(id, bill.number().toString(), waived);
    }
}
