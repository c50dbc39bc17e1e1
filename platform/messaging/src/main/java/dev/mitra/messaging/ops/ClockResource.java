package dev.mitra.messaging.ops;

import com.fasterxml.jackson.annotation.JsonAlias;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.messaging.AuditTrail;
import dev.mitra.messaging.clock.AdjustableClock;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The business clock, where `mitra.clock=test` lets it be set forward; elsewhere there is nothing here.
@Path("/ops/clock")
@RolesAllowed({"ops", "admin"})
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ClockResource {

    private final BusinessClock clock;
    private final AuditTrail audit;

    ClockResource(BusinessClock clock, AuditTrail audit) {
        this.clock = clock;
        this.audit = audit;
    }

    /// @param ahead of the system's clock, ISO 8601
    public record ClockView(Instant now, LocalDate today, ZoneId zone, String mode, Duration ahead) {}

    /// One of the two.
    ///
    /// @param advance ISO 8601: `P31D`, `PT2H`
    /// @param to a later instant
    public record Move(
            @JsonAlias("advanceBy") @Nullable Duration advance,
            @Nullable Instant to) {}

    @GET
    public ClockView now() {
        return view(adjustable());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ClockView move(@Nullable Move move, @Context SecurityContext security) {
        var adjustable = adjustable();
        var before = adjustable.ahead();
        try {
            if (move != null && move.advance() != null && move.to() == null) {
                adjustable.advance(move.advance());
            } else if (move != null && move.to() != null && move.advance() == null) {
                adjustable.moveTo(move.to());
            } else {
                throw new BadRequestException("either advance or to is needed");
            }
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
        audit.record(
                Answers.actor(security),
                "ClockMoved",
                "clock",
                before.toString(),
                adjustable.ahead().toString());
        return view(adjustable);
    }

    private AdjustableClock adjustable() {
        if (clock instanceof AdjustableClock adjustable) {
            return adjustable;
        }
        throw new NotFoundException();
    }

    private static ClockView view(AdjustableClock clock) {
        return new ClockView(clock.now(), clock.today(), clock.zone(), "test", clock.ahead());
    }
}
