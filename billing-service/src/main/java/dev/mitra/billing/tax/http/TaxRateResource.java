package dev.mitra.billing.tax.http;

import dev.mitra.billing.tax.app.ShowTaxRates;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.web.Page;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The dated rows of US sales tax, with their sources.
@Path("/v1/tax-rates")
@RolesAllowed({Roles.RESELLER, Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class TaxRateResource {

    private final ShowTaxRates showTaxRates;
    private final BusinessClock clock;

    TaxRateResource(ShowTaxRates showTaxRates, BusinessClock clock) {
        this.showTaxRates = showTaxRates;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listTaxRates",
            summary = "List US sales tax by state",
            description =
                    "What holds in each state on the day `on`, today by default, and where that comes from. The tax of"
                            + " an order follows the reseller's place.")
    public Page<TaxRateView> list(@RestQuery @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        return new Page<>(showTaxRates.on(day).stream().map(TaxRateView::of).toList(), null);
    }
}
