package dev.mitra.reseller.faq.http;

import dev.mitra.reseller.faq.app.ShowFaq;
import dev.mitra.reseller.programme.http.RequestedLanguage;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// The reseller FAQ, public, in English and Indonesian (R0).
@Path("/v1/faq")
@PermitAll
@RunOnVirtualThread
public class FaqResource {

    private final ShowFaq answers;
    private final Caller caller;

    FaqResource(ShowFaq answers, Caller caller) {
        this.answers = answers;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Read the FAQ", description = "All topics, or those that mention every word of `text`.")
    public Page<AnswerView> list(
            @QueryParam("lang") @Nullable String lang, @QueryParam("text") @Nullable @Size(max = 200) String text) {
        var found = answers.all(RequestedLanguage.of(lang, caller), text);
        return new Page<>(found.stream().map(AnswerView::of).toList(), null);
    }

    @GET
    @Path("{key}")
    @Operation(summary = "Read one answer", description = "By its key, which is the same in both languages.")
    public AnswerView one(@PathParam("key") String key, @QueryParam("lang") @Nullable String lang) {
        return answers.one(RequestedLanguage.of(lang, caller), key)
                .map(AnswerView::of)
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
