package dev.mitra.messaging.ops;

import dev.mitra.messaging.audit.AuditLog;
import dev.mitra.messaging.audit.AuditTrailVerifies;
import dev.mitra.messaging.audit.Verification;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did what, when, from where, and what it changed.
@Path("/ops/audit")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

    private static final int MOST = 200;

    private final AuditLog log;
    private final AuditTrailVerifies chain;

    AuditResource(AuditLog log, AuditTrailVerifies chain) {
        this.log = log;
        this.chain = chain;
    }

    /// @param nextCursor null on the last page
    public record AuditPage(
            List<AuditLog.Act> data, @Nullable String nextCursor) {}

    /// Newest first.
    ///
    /// @param actor `acct_...`, a client's id or `system`
    /// @param action such as `ResellerSuspended`
    /// @param subject the outer id of what it was done to
    /// @param from the earliest instant
    /// @param until the first instant that is too late
    /// @param limit 1 to 200
    @GET
    public AuditPage list(
            @QueryParam("actor") @Nullable String actor,
            @QueryParam("action") @Nullable String action,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new BadRequestException("limit must be 1 to " + MOST);
        }
        var search = new AuditLog.Search(actor, action, subject, instant(from), instant(until));
        var acts = log.find(search, cursor == null ? null : AuditCursor.read(cursor), limit + 1);
        return acts.size() <= limit
                ? new AuditPage(acts, null)
                : new AuditPage(acts.subList(0, limit), AuditCursor.after(acts.get(limit - 1)));
    }

    /// Recomputes every seal.
    ///
    /// @param place where an end of the chain was noted before, together with
    /// @param seal what it was
    @GET
    @Path("verification")
    public Verification verify(@QueryParam("place") @Nullable Long place, @QueryParam("seal") @Nullable String seal) {
        if ((place == null) != (seal == null)) {
            throw new BadRequestException("place and seal go together");
        }
        return chain.verify(place == null || seal == null ? null : new AuditTrailVerifies.Noted(place, seal));
    }

    private static @Nullable Instant instant(@Nullable String text) {
        try {
            return text == null ? null : AuditCursor.instant(text);
        } catch (DateTimeException e) {
            throw new BadRequestException("an instant looks like 2026-02-28T08:00:00Z", e);
        }
    }
}
