package dev.mitra.billing.statement.http;

import dev.mitra.billing.WhoseMoney;
import dev.mitra.billing.csv.Csv;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.statement.app.ShowOpenItems;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.ResellerId;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// What a statement would say as of any day: a reseller's own, any reseller's for finance.
@Path("/v1/open-items")
@RolesAllowed({Roles.RESELLER, Roles.FINANCE})
@RunOnVirtualThread
public class OpenItemsResource {

    private final ShowOpenItems showOpenItems;
    private final Caller caller;
    private final BusinessClock clock;

    OpenItemsResource(ShowOpenItems showOpenItems, Caller caller, BusinessClock clock) {
        this.showOpenItems = showOpenItems;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listOpenItems",
            summary = "See what was open on a day",
            description =
                    "Open invoices and debit notes at the end of the day `on`, today by default, with days overdue, interest"
                            + " and ageing, and the unused credit: what a statement of that day would say. Finance names"
                            + " the reseller.")
    public OpenItemsView get(
            @RestQuery @Nullable LocalDate on,
            @Parameter(
                            description =
                                    "What was recorded later is left out; the end of the day in the vendor's zone by default")
                    @RestQuery
                    @Nullable
                    Instant knownAt,
            @RestQuery @Nullable ResellerId resellerId) {
        var day = on == null ? clock.today() : on;
        var known = knownAt == null ? endOf(day) : knownAt;
        var reseller = whose(resellerId);
        return OpenItemsView.of(reseller, day, known, showOpenItems.of(reseller, new AsOf(day, known)));
    }

    @GET
    @Path("/csv")
    @jakarta.ws.rs.Produces(Csv.MEDIA_TYPE)
    @Operation(
            operationId = "exportOpenItems",
            summary = "Export what was open on a day as CSV",
            description = "The same lines; RFC 4180, UTF-8.")
    public String csv(
            @RestQuery @Nullable LocalDate on,
            @RestQuery @Nullable Instant knownAt,
            @RestQuery @Nullable ResellerId resellerId) {
        return get(on, knownAt, resellerId).csv();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    private ResellerId whose(@Nullable ResellerId named) {
        var reseller = WhoseMoney.of(caller, named);
        if (reseller == null) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER).at("?resellerId", CommonProblem.REQUIRED);
        }
        return reseller;
    }
}
