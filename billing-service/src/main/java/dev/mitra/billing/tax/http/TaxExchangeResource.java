package dev.mitra.billing.tax.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.tax.app.ExchangeTaxTable;
import dev.mitra.billing.tax.app.TaxImport;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import dev.mitra.web.json.ForbiddenCharacters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/// The dated tax rows out and in.
@Path("/v1/tax-rates")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class TaxExchangeResource {

    /// What some programs write before UTF-8.
    private static final String MARK = "\uFEFF";

    private final ExchangeTaxTable exchangeTaxTable;
    private final Caller caller;

    TaxExchangeResource(ExchangeTaxTable exchangeTaxTable, Caller caller) {
        this.exchangeTaxTable = exchangeTaxTable;
        this.caller = caller;
    }

    @GET
    @Path("/csv")
    @jakarta.ws.rs.Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportTaxRates",
            summary = "Export all tax rows as CSV",
            description =
                    "Rates and taxability rules of all days, and the taxes of countries outside the US, with their sources; what the"
                            + " import takes.")
    public String export() {
        return exchangeTaxTable.exported();
    }

    @POST
    @Path("/imports")
    @Consumes(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "importTaxRates",
            summary = "Import tax rows from CSV",
            description =
                    "New rows are added; a known row may get an end, a source and a day of verification, never another rate:"
                            + " that is a row of its own day. A file with a fault is refused as a whole.")
    public TaxImportView importRows(
            @NotNull String csv,
            @Parameter(description = "Shows what would happen and keeps nothing") @RestQuery @DefaultValue("false")
                    boolean dryRun) {
        if (ForbiddenCharacters.in(csv.startsWith(MARK) ? csv.substring(1) : csv)) {
            throw Problem.of(CommonProblem.FORBIDDEN_CHARACTER);
        }
        var importing = dryRun ? ExchangeTaxTable.Importing.DRY_RUN : ExchangeTaxTable.Importing.FOR_GOOD;
        return switch (exchangeTaxTable.imported(csv, importing, caller.actor())) {
            case TaxImport.Done(var added, var renewed, var unchanged) ->
                new TaxImportView(added, renewed, unchanged, dryRun);
            case TaxImport.Refused(var faults) -> {
                var problem = Problem.of(BillingProblem.TAX_ROWS_REFUSED);
                for (var fault : faults) {
                    problem = problem.at(
                            "/" + fault.line(),
                            BillingProblem.TAX_ROW_FAULT,
                            Integer.toString(fault.line()),
                            fault.why());
                }
                throw problem;
            }
        };
    }
}
