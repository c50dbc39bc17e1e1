package dev.mitra.reseller.knowledge.http;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.conversation.MessageId;
import dev.mitra.reseller.conversation.Topic;
import dev.mitra.reseller.knowledge.Question;
import dev.mitra.reseller.knowledge.app.SearchCorrespondence;
import dev.mitra.web.Page;
import dev.mitra.web.PageRequest;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// Earlier messages by their words (R12.3).
@Path("/v1/message-search")
@RunOnVirtualThread
@RolesAllowed(Roles.SALES)
public class MessageSearchResource {

    private final SearchCorrespondence search;

    MessageSearchResource(SearchCorrespondence search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Search messages",
            description = "English and Indonesian stems, accents aside; \"a phrase\" in quotes, -without, or. Newest"
                    + " first (R12.3).")
    public Page<FoundView> find(
            @QueryParam("text") @NotBlank @Size(max = 200) String text,
            @QueryParam("reseller") @Nullable ResellerId reseller,
            @QueryParam("topic") @Nullable Topic topic,
            @QueryParam("since") @Nullable Instant since,
            @QueryParam("until") @Nullable Instant until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var request = PageRequest.of(limit, cursor);
        var before = request.afterId(MessageId.PREFIX, MessageId::new).orElse(null);
        var question = new Question(text, reseller, topic, since, until, before);
        var page = request.pageByText(
                search.find(question, request.fetch()), found -> found.message().external());
        return new Page<>(page.data().stream().map(FoundView::of).toList(), page.nextCursor());
    }
}
