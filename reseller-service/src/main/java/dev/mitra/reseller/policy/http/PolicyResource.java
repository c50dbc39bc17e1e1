package dev.mitra.reseller.policy.http;

import dev.mitra.reseller.policy.PolicyVersion;
import dev.mitra.reseller.policy.app.ShowPolicies;
import dev.mitra.reseller.programme.http.RequestedLanguage;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// The Reseller Policy, public, one stable address per version and language (R9.2).
@Path("/v1/policies")
@PermitAll
@RunOnVirtualThread
public class PolicyResource {

    private static final String MARKDOWN = "text/markdown";

    private final ShowPolicies policies;
    private final Caller caller;

    PolicyResource(ShowPolicies policies, Caller caller) {
        this.policies = policies;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "List policy versions", description = "The one in force first, then the others, newest first.")
    public Page<PolicyView> list(@QueryParam("lang") @Nullable String lang) {
        var language = RequestedLanguage.of(lang, caller);
        var all = policies.all().newestFirst();
        var inForce = policies.inForce();
        var others = all.stream().filter(version -> !isIn(inForce.stream(), version));
        var lines = Stream.concat(
                inForce.stream().map(version -> PolicyView.line(version, true, language)),
                others.map(version -> PolicyView.line(version, false, language)));
        return new Page<>(lines.toList(), null);
    }

    @GET
    @Path("{version}")
    @Produces({MediaType.APPLICATION_JSON, MARKDOWN})
    @Operation(
            summary = "Read a policy version",
            description = "Its text never changes. As JSON, or as text/markdown: exactly the bytes whose SHA-256 is"
                    + " named, which is the entity tag too.")
    @APIResponse(
            responseCode = "200",
            description = "The text in one language",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PolicyView.class)),
                @Content(mediaType = MARKDOWN, schema = @Schema(type = SchemaType.STRING))
            })
    public Response one(
            @PathParam("version") String version,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders headers) {
        var found = find(version);
        var language = RequestedLanguage.of(lang, caller);
        if (!prefersMarkdown(headers)) {
            var view = PolicyView.whole(found, isIn(policies.inForce().stream(), found), language);
            return Response.ok(view, MediaType.APPLICATION_JSON).build();
        }
        var text = found.in(language);
        return Response.ok(text.markdown(), MARKDOWN + ";charset=UTF-8")
                .header("ETag", "\"" + text.sha256() + "\"")
                .header("Content-Language", language.code())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    /// JSON, unless the caller names Markdown and likes it better.
    private static boolean prefersMarkdown(HttpHeaders headers) {
        var markdown = MediaType.valueOf(MARKDOWN);
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isCompatible(markdown))
                .findFirst()
                .filter(type -> !type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
                .isPresent();
    }

    private PolicyVersion find(String version) {
        return policies.named(version).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static boolean isIn(Stream<PolicyVersion> versions, PolicyVersion version) {
        return versions.anyMatch(other -> other.name().equals(version.name()));
    }
}
