package dev.mitra.messaging.ops;

import dev.mitra.messaging.Invariant;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the service is, and whether it is quiet.
@Path("/ops")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StatusResource {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Conditions conditions;
    private final Instance<Invariant> invariants;

    StatusResource(Conditions conditions, @Any Instance<Invariant> invariants) {
        this.conditions = conditions;
        this.invariants = invariants;
    }

    /// What moves while work goes on; equal in two rounds when nothing moved in between.
    public record Counters(
            long published, long applied, long parked, long mailsSent, long mailsBounced, long workersWaiting) {}

    public record QuiesceView(boolean drained, Counters counters, Condition condition) {}

    public record InvariantView(String name, String sentence, boolean holds, List<String> offending) {}

    @GET
    @Path("status")
    public Condition status() {
        return conditions.now();
    }

    /// 200 once everything is drained, 409 while a key is parked, 503 when the time is up.
    ///
    /// @param timeout in seconds
    @GET
    @Path("quiesce")
    public Response quiesce(@QueryParam("timeout") @DefaultValue("30") long timeout) throws InterruptedException {
        var patience = Duration.ofSeconds(Math.max(0, timeout));
        var condition = conditions.awaitDrained(patience.compareTo(LONGEST) < 0 ? patience : LONGEST);
        boolean drained = condition.isDrained() && !condition.hasParkedKeys();
        var view = new QuiesceView(drained, counters(condition), condition);
        int status = drained ? 200 : condition.hasParkedKeys() ? 409 : 503;
        return Response.status(status).entity(view).build();
    }

    /// Every sentence with the ids for which it is false.
    @GET
    @Path("invariants")
    public List<InvariantView> invariants(@QueryParam("name") @Nullable String name) {
        return invariants.stream()
                .filter(invariant -> name == null || name.equals(invariant.name()))
                .sorted(Comparator.comparing(Invariant::name))
                .map(StatusResource::check)
                .toList();
    }

    private static InvariantView check(Invariant invariant) {
        var offending = invariant.offending();
        return new InvariantView(invariant.name(), invariant.sentence(), offending.isEmpty(), offending);
    }

    private static Counters counters(Condition condition) {
        var counts = condition.counts();
        return new Counters(
                counts.published(),
                counts.applied(),
                counts.parkedKeys(),
                counts.mailsSent(),
                counts.mailsBounced(),
                condition.workersWaiting().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }
}
