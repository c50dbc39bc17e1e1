package dev.mitra.reseller.policy.http;

import dev.mitra.reseller.policy.app.ComparePolicies;
import dev.mitra.reseller.programme.http.RequestedLanguage;
import dev.mitra.web.Caller;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/// What a policy version changes, public as the policy itself (R9.2).
@Path("/v1/policies/{version}/changes")
@PermitAll
@RunOnVirtualThread
public class PolicyChangesResource {

    private final ComparePolicies comparePolicies;
    private final Caller caller;

    PolicyChangesResource(ComparePolicies comparePolicies, Caller caller) {
        this.comparePolicies = comparePolicies;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Compare policy versions",
            description = "Statement by statement, with the version `from`, or with the one that applied before.")
    public PolicyChangesView changes(
            @PathParam("version") String version,
            @QueryParam("from") @Nullable String from,
            @QueryParam("lang") @Nullable String lang) {
        var language = RequestedLanguage.of(lang, caller);
        return comparePolicies
                .compare(version, from, language)
                .map(comparison -> PolicyChangesView.of(comparison, language))
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
