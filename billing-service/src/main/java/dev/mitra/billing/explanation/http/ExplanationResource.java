package dev.mitra.billing.explanation.http;

import dev.mitra.billing.explanation.Explanation;
import dev.mitra.billing.explanation.app.ExplainInvoice;
import dev.mitra.billing.invoice.InvoiceId;
import dev.mitra.billing.invoice.app.CallerScope;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/// Explains an invoice to whoever may see it.
@Path("/v1/invoices/{id}/explanation")
@RolesAllowed({Roles.CUSTOMER, Roles.RESELLER, Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class ExplanationResource {

    private final ExplainInvoice explainInvoice;
    private final CallerScope scope;

    ExplanationResource(ExplainInvoice explainInvoice, CallerScope scope) {
        this.explainInvoice = explainInvoice;
        this.scope = scope;
    }

    @GET
    @Operation(
            operationId = "explainInvoice",
            summary = "Explain an invoice",
            description =
                    "Tax, balance, matches and interest: each figure with the rule, the inputs and the result, from the"
                            + " records themselves.")
    public Explanation get(@RestPath InvoiceId id) {
        return explainInvoice.explain(scope.current(), id).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
