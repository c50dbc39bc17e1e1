package dev.mitra.billing.invoice.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.InvoiceScope;
import dev.mitra.billing.invoice.app.CreditInvoice;
import dev.mitra.billing.invoice.app.ShowInvoices;
import dev.mitra.kernel.BusinessClock;
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

/// Staff credit the tax of an invoice whose certificate came late (R10.2).
@Path("/v1/invoices/{id}/tax-credit")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class TaxCreditResource {

    private final ShowInvoices showInvoices;
    private final CreditInvoice creditInvoice;
    private final BusinessClock clock;

    TaxCreditResource(ShowInvoices showInvoices, CreditInvoice creditInvoice, BusinessClock clock) {
        this.showInvoices = showInvoices;
        this.creditInvoice = creditInvoice;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "creditTax",
            summary = "Credit the tax of an invoice",
            description =
                    "By a credit note over the tax alone; what was paid beyond the rest becomes the payer's credit.")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201")
    public InvoiceView credit(@RestPath InvoiceId id, @NotNull @Valid TaxCreditRequest body) {
        var everything = new InvoiceScope.Everything();
        var invoice = showInvoices.one(everything, id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var note = creditInvoice.creditTax(invoice.bill().order().id(), body.words(), clock.today());
        if (note.isEmpty()) {
            throw Problem.of(BillingProblem.NO_TAX_TO_CREDIT);
        }
        return InvoiceView.of(showInvoices.one(everything, id).orElseThrow(), clock.today());
    }
}
