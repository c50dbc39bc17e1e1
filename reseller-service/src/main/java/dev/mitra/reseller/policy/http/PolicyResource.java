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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// The Reseller Policy, public, one stable address per version and language (R9.2).
@Path("/v1/policies")
@PermitAll
@RunOnVirtualThread
public class PolicyResource {

    // One operation with two representations, so both methods describe it in the same words.
    private static final String ONE = "policyOne";
    private static final String ONE_SUMMARY = "Read a policy version";
    private static final String ONE_DESCRIPTION = "Its text never changes. As JSON, or as text/markdown: exactly the"
            + " bytes whose SHA-256 is named, which is the entity tag too.";

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
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = ONE, summary = ONE_SUMMARY, description = ONE_DESCRIPTION)
    public PolicyView one(@PathParam("version") String version, @QueryParam("lang") @Nullable String lang) {
        var found = find(version);
        return PolicyView.whole(found, isIn(policies.inForce().stream(), found), RequestedLanguage.of(lang, caller));
    }

    @GET
    @Path("{version}")
    @Produces("text/markdown;charset=UTF-8")
    @Operation(operationId = ONE, summary = ONE_SUMMARY, description = ONE_DESCRIPTION)
    public RestResponse<String> markdown(
            @PathParam("version") String version, @QueryParam("lang") @Nullable String lang) {
        var text = find(version).in(RequestedLanguage.of(lang, caller));
        return RestResponse.ResponseBuilder.create(Response.Status.OK, text.markdown())
                .header("ETag", "\"" + text.sha256() + "\"")
                .header("Content-Language", text.language().code())
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private PolicyVersion find(String version) {
        return policies.named(version).orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    private static boolean isIn(Stream<PolicyVersion> versions, PolicyVersion version) {
        return versions.anyMatch(other -> other.name().equals(version.name()));
    }
}
