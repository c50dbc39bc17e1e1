package dev.mitra.messaging.ops;

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
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/// After this service's database was restored to an earlier moment: what Kafka holds and it does not know.
@Path("/ops/reconcile")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ReconcileResource {

    private static final Duration USUALLY = Duration.ofHours(1);

    private final Reconciliation reconciliation;

    ReconcileResource(Reconciliation reconciliation) {
        this.reconciliation = reconciliation;
    }

    public record AdoptedView(int adopted) {}

    /// Every aggregate concerned, and what heals it.
    ///
    /// @param since a moment before the one to which the database was restored; an hour ago when absent
    @GET
    public Report report(@QueryParam("since") @Nullable String since) {
        var moment = instant(since);
        return asking(() -> reconciliation.report(moment));
    }

    /// The readers go back to that moment when they start the next time. 409 while a replica reads.
    @POST
    @Path("read-again")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response readAgain(
            @QueryParam("since") @Nullable String since,
            Answers.@Nullable Reason body,
            @Context SecurityContext security) {
        var moment = instant(since);
        var reason = Answers.reason(body);
        if (!asking(() -> reconciliation.readAgain(moment, Answers.actor(security), reason))) {
            throw conflict("its readers run: start one replica with mitra.messaging.enabled=false and no other");
        }
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
        return asking(() -> reconciliation.adopt(moment, Answers.actor(security), reason))
                .map(AdoptedView::new)
                .orElseThrow(() -> conflict("something is still to be read again: start the readers first"));
    }

    private static ClientErrorException conflict(String why) {
        return new ClientErrorException(why, Response.Status.CONFLICT);
    }

    /// 503 while the broker is away.
    private static <T> T asking(Supplier<T> broker) {
        try {
            return broker.get();
        } catch (KafkaException away) {
            throw new ServerErrorException("the broker does not answer", Response.Status.SERVICE_UNAVAILABLE, away);
        }
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
