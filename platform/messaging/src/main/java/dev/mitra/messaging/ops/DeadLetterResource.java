package dev.mitra.messaging.ops;

import dev.mitra.messaging.inbox.Disposal;
import dev.mitra.messaging.ops.Answers.Reason;
import dev.mitra.messaging.tx.JdbcTransactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Records that were given up, with their bytes and why.
@Path("/ops/dead-letters")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeadLetterResource {

    private final JdbcTransactions transactions;
    private final Disposal disposal;

    DeadLetterResource(JdbcTransactions transactions, Disposal disposal) {
        this.transactions = transactions;
        this.disposal = disposal;
    }

    /// @param kind `UNREADABLE`, `FAILED` or `DISCARDED`
    /// @param payload the record's bytes in Base64; null for a record without any
    /// @param resolution `RETRIED` or `DISCARDED`; null while it is open
    public record DeadLetterView(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable UUID key,
            @Nullable UUID eventId,
            @Nullable String type,
            @Nullable String payload,
            String kind,
            String cause,
            Instant diedAt,
            @Nullable String resolution,
            @Nullable String resolvedBy,
            @Nullable String reason) {}

    /// The newest 500.
    ///
    /// @param all also those that were retried or discarded
    @GET
    public List<DeadLetterView> list(@QueryParam("all") @DefaultValue("false") boolean all) {
        var sql = "select * from platform.dead_letter where resolution is null or ? order by id desc limit 500";
        return Rows.list(transactions, sql, DeadLetterResource::view, all);
    }

    @POST
    @Path("{id}/retry")
    public Response retry(@PathParam("id") String id, @Context SecurityContext security) {
        return Answers.of(disposal.retryDeadLetter(Answers.id(id), Answers.actor(security)));
    }

    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response discard(@PathParam("id") String id, @Nullable Reason body, @Context SecurityContext security) {
        return Answers.of(disposal.discardDeadLetter(Answers.id(id), Answers.actor(security), Answers.reason(body)));
    }

    private static DeadLetterView view(ResultSet row) throws SQLException {
        var payload = row.getBytes("payload");
        return new DeadLetterView(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                row.getInt("record_partition"),
                row.getLong("record_offset"),
                row.getObject("key", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                payload == null ? null : Base64.getEncoder().encodeToString(payload),
                row.getString("kind"),
                row.getString("cause"),
                row.getObject("died_at", OffsetDateTime.class).toInstant(),
                row.getString("resolution"),
                row.getString("resolved_by"),
                row.getString("reason"));
    }
}
