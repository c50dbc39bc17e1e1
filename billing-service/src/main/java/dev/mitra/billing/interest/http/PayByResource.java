package dev.mitra.billing.interest.http;

import dev.mitra.billing.interest.app.ProjectPayment;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// A reseller asks what it has to pay by a day.
@Path("/v1/pay-by")
@RolesAllowed(Roles.RESELLER)
@RunOnVirtualThread
public class PayByResource {

    private final ProjectPayment projectPayment;
    private final Caller caller;
    private final BusinessClock clock;

    PayByResource(ProjectPayment projectPayment, Caller caller, BusinessClock clock) {
        this.projectPayment = projectPayment;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "projectPayment",
            summary = "See what is to pay by a day",
            description =
                    "Everything open, the interest that will have accrued if the bank values the money on the day `on`"
                            + " (today by default), less unused credit; with each stretch of days.")
    public PayByView get(@RestQuery @Nullable LocalDate on) {
        var reseller = caller.resellerId().orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var day = on == null ? clock.today() : on;
        if (day.isAfter(clock.today().plusYears(2))) {
            throw Problem.of(CommonProblem.INVALID_PARAMETER).at("?on", CommonProblem.INVALID_PARAMETER);
        }
        return PayByView.of(day, projectPayment.project(reseller, day));
    }
}
