package dev.mitra.messaging.ops;

import dev.mitra.messaging.EventLog;
import dev.mitra.messaging.tx.JdbcTransactions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// This service's part in the story of one order or application, and the mails that are in trouble.
@Path("/ops")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class StoryResource {

    private static final int MOST = 200;
    private static final String MAILS = """
            select *, (select count(*) from platform.mail_attachment a where a.mail_id = mail.id) as attachments
            from platform.mail
            """;

    private final JdbcTransactions transactions;
    private final EventLog log;

    StoryResource(JdbcTransactions transactions, EventLog log) {
        this.transactions = transactions;
        this.log = log;
    }

    /// @param state `WAITING`, `ACCEPTED` or `BOUNCED`
    /// @param reply what the mail server said last
    public record MailView(
            UUID id,
            String kind,
            UUID about,
            String copy,
            String messageId,
            List<String> to,
            String subject,
            long attachments,
            String state,
            int attempts,
            Instant queuedAt,
            @Nullable Instant doneAt,
            @Nullable String reply) {}

    @GET
    @Path("events")
    public List<EventLog.Entry> events(@QueryParam("correlation") @Nullable String correlation) {
        return log.of(uuid(correlation));
    }

    /// Those of one story, or those of a state whatever they are about: the mails that wait, the oldest first, or that
    /// have bounced, the newest first.
    ///
    /// @param limit 1 to 200, of a state's
    @GET
    @Path("mails")
    public List<MailView> mails(
            @QueryParam("correlation") @Nullable String correlation,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (state == null) {
            return Rows.list(
                    transactions,
                    MAILS + "where correlation_id = ? order by queued_at, id",
                    StoryResource::mail,
                    uuid(correlation));
        }
        if (correlation != null) {
            throw new BadRequestException("either correlation or state");
        }
        if (limit < 1 || limit > MOST) {
            throw new BadRequestException("limit must be 1 to " + MOST);
        }
        return Rows.list(transactions, MAILS + ofState(state), StoryResource::mail, limit);
    }

    /// The state stands in the statement, so that the index of just these mails serves it.
    private static String ofState(String state) {
        return switch (state) {
            case "WAITING" -> "where state = 'WAITING' order by queued_at, id limit ?";
            case "BOUNCED" -> "where state = 'BOUNCED' order by id desc limit ?";
            default -> throw new BadRequestException("state must be WAITING or BOUNCED");
        };
    }

    private static MailView mail(ResultSet row) throws SQLException {
        return new MailView(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("about", UUID.class),
                row.getString("copy"),
                row.getString("message_id"),
                Arrays.stream((Object[]) row.getArray("recipients").getArray())
                        .map(Object::toString)
                        .toList(),
                row.getString("subject"),
                row.getLong("attachments"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                Rows.instant(row, "done_at"),
                row.getString("last_reply"));
    }

    private static UUID uuid(@Nullable String correlation) {
        try {
            return UUID.fromString(String.valueOf(correlation));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("correlation must be a UUID", e);
        }
    }
}
