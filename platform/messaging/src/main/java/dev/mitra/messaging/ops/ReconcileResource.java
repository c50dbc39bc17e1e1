package dev.mitra.messaging.ops;

import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.reconcile.Reconciliation;
import dev.mitra.messaging.reconcile.Report;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// After this service's database was restored to an earlier moment: what Kafka holds and it does not know.
@Path("/ops/reconcile")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReconcileResource {

    private static final Duration USUALLY = Duration.ofHours(1);

    private final Reconciliation reconciliation;
    private final AuditTrail audit;

    ReconcileResource(Reconciliation reconciliation, AuditTrail audit) {
        this.reconciliation = reconciliation;
        this.audit = audit;
    }

    public record AdoptedView(int adopted) {}

    /// Every aggregate concerned, and what heals it.
    ///
    /// @param since a moment before the one to which the database was restored; an hour ago when absent
    @GET
    public Report report(@QueryParam("since") @Nullable String since) {
        return reconciliation.report(instant(since));
    }

    /// The readers go back to that moment when they start the next time.
    @POST
    @Path("read-again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response readAgain(
            @QueryParam("since") @Nullable String since,
            Answers.@Nullable Reason body,
            @Context SecurityContext security) {
        var moment = instant(since);
        var reason = Answers.reason(body);
        reconciliation.readAgain(moment);
        audit.record(Answers.actor(security), "EventsReadAgain", moment.toString(), null, reason);
        return Response.noContent().build();
    }

    /// 409 while something is still to be read again.
    @POST
    @Path("adopt")
    @Consumes(MediaType.APPLICATION_JSON)
    public AdoptedView adopt(
            @QueryParam("since") @Nullable String since,
            Answers.@Nullable Reason body,
            @Context SecurityContext security) {
        var moment = instant(since);
        var reason = Answers.reason(body);
        int adopted = reconciliation
                .adopt(moment)
                .orElseThrow(() -> new ClientErrorException(
                        "something is still to be read again: start the readers first", Response.Status.CONFLICT));
        audit.record(
                Answers.actor(security),
                "ForgottenEventsAdopted",
                moment.toString(),
                null,
                adopted + " events: " + reason);
        return new AdoptedView(adopted);
    }

    private static Instant instant(@Nullable String since) {
        if (since == null) {
            return Instant.now().minus(USUALLY);
        }
        try {
            return Instant.parse(since);
        } catch (DateTimeException e) {
            throw new BadRequestException("since must be an instant such as 2026-11-26T10:15:00Z", e);
        }
    }
}
