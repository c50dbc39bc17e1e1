package dev.mitra.billing.exemption.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.exemption.app.PreviewTax;
import dev.mitra.billing.tax.UnknownTaxPlace;
import dev.mitra.kernel.Money;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The tax of an order before it is placed.
@Path("/v1/tax-preview")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class TaxPreviewResource {

    // an exponent would be worked out digit by digit
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}(\\.\\d{1,10})?");

    private final PreviewTax previewTax;
    private final Caller caller;

    TaxPreviewResource(PreviewTax previewTax, Caller caller) {
        this.previewTax = previewTax;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "previewTax",
            summary = "See what tax an order would bear",
            description =
                    "By the caller's own place and certificates as they are now, with every step of the reasoning.")
    public TaxPreviewView preview(
            @Parameter(description = "Before tax, such as 899.10") @RestQuery @NotNull String net,
            @Parameter(description = "ISO 4217") @RestQuery @NotNull String currency,
            @RestQuery @Nullable String purchaseOrderNumber) {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var amount = amount(net, currency);
        try {
            return previewTax
                    .of(reseller, amount, purchaseOrderNumber)
                    .map(tax -> TaxPreviewView.of(amount, tax))
                    .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        } catch (UnknownTaxPlace unknown) {
            throw Problem.of(BillingProblem.UNKNOWN_STATE);
        } catch (ArithmeticException beyond) {
            throw unfit();
        }
    }

    private static Money amount(String net, String currency) {
        if (!PLAIN.matcher(net).matches()) {
            throw unfit();
        }
        try {
            return Money.of(net, currency);
        } catch (IllegalArgumentException | ArithmeticException unfit) {
            throw unfit();
        }
    }

    private static Problem unfit() {
        return Problem.of(CommonProblem.INVALID_PARAMETER).at("?net", CommonProblem.INVALID_PARAMETER);
    }
}
