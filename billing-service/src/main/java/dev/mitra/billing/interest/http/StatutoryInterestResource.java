package dev.mitra.billing.interest.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.interest.app.KeepStatutoryRates;
import dev.mitra.kernel.Money;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;

/// The dated rates of statutory interest (directive 2011/7/EU).
@Path("/v1/statutory-interest")
@RolesAllowed({Roles.RESELLER, Roles.FINANCE, Roles.SALES})
@RunOnVirtualThread
public class StatutoryInterestResource {

    private final KeepStatutoryRates keepStatutoryRates;
    private final Caller caller;

    StatutoryInterestResource(KeepStatutoryRates keepStatutoryRates, Caller caller) {
        this.keepStatutoryRates = keepStatutoryRates;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "listStatutoryInterest",
            summary = "List statutory interest",
            description =
                    "Reference rate, margin and flat sum of each half-year with their source, the oldest first. They apply"
                            + " where the vendor has chosen so.")
    public Page<StatutoryInterestView> list() {
        return new Page<>(
                keepStatutoryRates.all().stream().map(StatutoryInterestView::of).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.FINANCE)
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "addStatutoryInterest",
            summary = "Add the rate of a half-year",
            description =
                    "From 1 January or 1 July on. A rate that stands is never changed; one without a dated source gives way to"
                            + " one that has it.")
    @APIResponseSchema(value = StatutoryInterestView.class, responseCode = "201")
    public StatutoryInterestView add(@NotNull @Valid StatutoryInterestRequest body) {
        if (!body.isOfHalfYear()) {
            throw refused("/from");
        }
        if (body.flat().isLessThan(Money.zero(body.flat().currency()))) {
            throw refused("/flat");
        }
        var rate = body.rate();
        if (!keepStatutoryRates.add(rate, caller.actor())) {
            throw Problem.of(BillingProblem.HALF_YEAR_KNOWN, body.from().toString());
        }
        return StatutoryInterestView.of(rate);
    }

    private static Problem refused(String pointer) {
        return Problem.of(CommonProblem.VALIDATION_FAILED).at(pointer, CommonProblem.INVALID_VALUE);
    }
}
