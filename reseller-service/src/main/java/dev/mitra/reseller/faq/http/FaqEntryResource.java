package dev.mitra.reseller.faq.http;

import dev.mitra.reseller.ResellerProblem;
import dev.mitra.reseller.faq.FaqEntry;
import dev.mitra.reseller.faq.FaqEntryId;
import dev.mitra.reseller.faq.app.KeepEntries;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Problem;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Answers on their way into the public FAQ (R12.3).
@Path("/v1/faq-entries")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class FaqEntryResource {

    private final KeepEntries entries;
    private final Caller caller;

    FaqEntryResource(KeepEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "List entries", description = "Newest first; drafts wait for their other language.")
    public Page<FaqEntryView> list(
            @QueryParam("status") FaqEntry.@Nullable Status status,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(FaqEntryId.PREFIX, FaqEntryId::new).orElse(null);
        var page = request.pageByText(
                entries.list(status, before, request.fetch()),
                entry -> entry.id().external());
        return new Page<>(page.data().stream().map(FaqEntryView::of).toList(), page.nextCursor());
    }

    @PUT
    @Path("{faqEntryId}")
    @Operation(summary = "Rewrite an entry", description = "All its texts; a public one keeps both languages.")
    public FaqEntryView rewrite(
            @PathParam("faqEntryId") FaqEntryId faqEntryId, @Valid @NotNull FaqEntryRequest request) {
        if (request.texts().isEmpty()) {
            throw Problem.of(ResellerProblem.FAQ_ENTRY_NOT_TRANSLATED);
        }
        return done(entries.rewrite(faqEntryId, request.texts(), caller.actor()));
    }

    @POST
    @Path("{faqEntryId}/publication")
    @Operation(summary = "Publish an entry", description = "In English and Indonesian together, public and searchable.")
    public FaqEntryView publish(@PathParam("faqEntryId") FaqEntryId faqEntryId) {
        return done(entries.publish(faqEntryId, caller.actor()));
    }

    @POST
    @Path("{faqEntryId}/retirement")
    @Operation(summary = "Take an entry out", description = "It is public no more, and can be published again.")
    public FaqEntryView retire(@PathParam("faqEntryId") FaqEntryId faqEntryId) {
        return done(entries.retire(faqEntryId, caller.actor()));
    }

    private static FaqEntryView done(Optional<FaqEntry.Step> step) {
        return switch (step.orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))) {
            case FaqEntry.Done(var entry) -> FaqEntryView.of(entry);
            case FaqEntry.NotInState(var status) ->
                throw Problem.of(ResellerProblem.FAQ_ENTRY_NOT_IN_STATE, status.name());
            case FaqEntry.NotTranslated _ -> throw Problem.of(ResellerProblem.FAQ_ENTRY_NOT_TRANSLATED);
        };
    }
}
