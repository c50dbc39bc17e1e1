package dev.mitra.messaging.ops;

import dev.mitra.messaging.inbox.Disposal;
import dev.mitra.messaging.ops.Answers.Reason;
import dev.mitra.messaging.tx.JdbcTransactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keys whose next event could not be applied.
@Path("/ops/parked")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ParkedResource {

    private final JdbcTransactions transactions;
    private final Disposal disposal;

    ParkedResource(JdbcTransactions transactions, Disposal disposal) {
        this.transactions = transactions;
        this.disposal = disposal;
    }

    /// @param waiting events of the key, the failing one included
    /// @param nextAttemptAt null when only ops can try again
    public record ParkedView(
            UUID id,
            String topic,
            UUID key,
            long waiting,
            int attempts,
            Instant parkedAt,
            @Nullable Instant nextAttemptAt,
            String lastError) {}

    @GET
    public List<ParkedView> list() {
        var sql = """
                select k.*, (select count(*) from platform.parked_event e
                    where e.consumer = k.consumer and e.topic = k.topic and e.key = k.key) as waiting
                from platform.parked_key k order by parked_at limit 500
                """;
        return Rows.list(
                transactions,
                sql,
                row -> new ParkedView(
                        row.getObject("id", UUID.class),
                        row.getString("topic"),
                        row.getObject("key", UUID.class),
                        row.getLong("waiting"),
                        row.getInt("attempts"),
                        row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                        Rows.instant(row, "next_attempt_at"),
                        row.getString("last_error")));
    }

    /// Tries the key's first event at once.
    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.of(disposal.retryParked(Answers.id(id), Answers.actor(security)));
    }

    /// Gives the key's first event up for good; the next one follows.
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response discard(@PathParam("id") String id, @Nullable Reason body, @Context SecurityContext security) {
        return Answers.of(disposal.discardParked(Answers.id(id), Answers.actor(security), Answers.reason(body)));
    }
}
