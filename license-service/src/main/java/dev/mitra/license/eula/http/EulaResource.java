package dev.mitra.license.eula.http;

import dev.mitra.license.eula.app.ShippedEulas;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Languages;
import dev.mitra.web.Page;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The agreement that products are used under, for everybody (R9.2).
@Path("/v1/eulas")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Agreements", description = "The products' licence agreement, each version at an address of its own.")
public class EulaResource {

    /// @param sha256 of the text in UTF-8
    public record EulaView(String version, String language, String sha256) {}

    private final ShippedEulas eulas;

    public EulaResource(ShippedEulas eulas) {
        this.eulas = eulas;
    }

    @GET
    @Operation(
            operationId = "listEulas",
            summary = "List agreements",
            description = "All versions in all languages, the newest first.")
    public Page<EulaView> list() {
        var views = eulas.all().stream()
                .map(eula -> new EulaView(eula.version(), eula.language(), eula.sha256()))
                .toList();
        return new Page<>(views, null);
    }

    @GET
    @Path("{version}")
    @Produces("text/markdown;charset=UTF-8")
    @Operation(
            operationId = "getEula",
            summary = "Read an agreement",
            description = "In English or Indonesian; the text of a version never changes.")
    @APIResponse(responseCode = "200", description = "Markdown")
    public Response get(
            @PathParam("version") String version, @HeaderParam("Accept-Language") @Nullable String language) {
        var eula = eulas.find(version, Languages.of(language).getLanguage())
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
        return Response.ok(eula.text())
                .header("Content-Language", eula.language())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "public, max-age=86400")
                .tag(eula.sha256())
                .build();
    }
}
