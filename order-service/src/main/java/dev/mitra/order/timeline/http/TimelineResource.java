package dev.mitra.order.timeline.http;

import dev.mitra.kernel.Id;
import dev.mitra.kernel.OrderId;
import dev.mitra.order.order.http.Scope;
import dev.mitra.order.timeline.ResellerStory;
import dev.mitra.order.timeline.Step;
import dev.mitra.order.timeline.app.TellStory;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The story of an order.
@Path("/v1/orders/{id}/timeline")
@RunOnVirtualThread
public class TimelineResource {

    private final TellStory story;
    private final Caller caller;

    TimelineResource(TellStory story, Caller caller) {
        this.story = story;
        this.caller = caller;
    }

    /// An event.
    public record EventId(UUID value) implements Id {
        public static final String PREFIX = "evt";

        @Override
        public String prefix() {
            return PREFIX;
        }
    }

    /// @param causedBy the event that caused it
    /// @param waitedMs milliseconds from its writing to its acknowledgement or effect
    public record StepView(
            EventId id,
            Instant at,
            String service,
            String event,
            Step.Direction direction,
            @Nullable EventId causedBy,
            @Nullable Long waitedMs) {

        static StepView of(Step step) {
            return new StepView(
                    new EventId(step.eventId()),
                    step.at(),
                    step.service(),
                    step.event(),
                    step.direction(),
                    step.cause() == null ? null : new EventId(step.cause()),
                    step.waitedMs());
        }
    }

    @GET
    @RolesAllowed({Roles.RESELLER, Roles.SALES, Roles.FINANCE, Roles.OPS})
    @Operation(
            operationId = "getOrderTimeline",
            summary = "Tell an order's story",
            description = "Every event with its cause and waiting time; a reseller reads a part of it.")
    public Page<StepView> tell(@PathParam("id") OrderId id) {
        var steps = story.of(id, Scope.of(caller)).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        var shown = Scope.isStaff(caller) ? steps : ResellerStory.of(steps);
        return new Page<>(shown.stream().map(StepView::of).toList(), null);
    }
}
