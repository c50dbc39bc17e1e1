package dev.mitra.billing.exchange.http;

import dev.mitra.billing.BillingProblem;
import dev.mitra.billing.exchange.app.KeepExchangeRates;
import dev.mitra.kernel.BusinessClock;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The dated rates of exchange.
@Path("/v1/exchange-rates")
@RolesAllowed(Roles.FINANCE)
@RunOnVirtualThread
public class ExchangeRateResource {

    private final KeepExchangeRates keepExchangeRates;
    private final Caller caller;
    private final BusinessClock clock;

    ExchangeRateResource(KeepExchangeRates keepExchangeRates, Caller caller, BusinessClock clock) {
        this.keepExchangeRates = keepExchangeRates;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listExchangeRates",
            summary = "List exchange rates",
            description = "The latest rate of each currency on the day `on`, today by default, with its source.")
    public Page<ExchangeRateView> list(@RestQuery @Nullable LocalDate on) {
        var day = on == null ? clock.today() : on;
        return new Page<>(
                keepExchangeRates.all(day).stream().map(ExchangeRateView::of).toList(), null);
    }

    @POST
    @ResponseStatus(201)
    @Idempotent(required = true)
    @Operation(
            operationId = "addExchangeRate",
            summary = "Add an exchange rate",
            description = "What one unit of the currency is worth in the vendor's currency. A rate that stands is never"
                    + " changed.")
    @APIResponseSchema(value = ExchangeRateView.class, responseCode = "201")
    public ExchangeRateView add(@NotNull @Valid ExchangeRateRequest body) {
        if (!body.isPositive()) {
            throw refused("/rate", CommonProblem.OUT_OF_RANGE);
        }
        var rate = body.toRate().orElseThrow(() -> refused("/currency", CommonProblem.INVALID_VALUE));
        if (!keepExchangeRates.add(rate, caller.actor())) {
            throw Problem.of(
                    BillingProblem.EXCHANGE_RATE_KNOWN,
                    body.currency(),
                    body.on().toString());
        }
        return ExchangeRateView.of(rate);
    }

    private static Problem refused(String pointer, CommonProblem why) {
        return Problem.of(CommonProblem.VALIDATION_FAILED).at(pointer, why);
    }
}
