package dev.mitra.license.signing.http;

import dev.mitra.license.signing.app.FindKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Roots, in the form that products pin and the verifier reads.
@Path("/v1/license-roots")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Keys", description = "Public halves of all licence keys, past and present.")
public class LicenseRootsResource {

    private final FindKeys findKeys;

    public LicenseRootsResource(FindKeys findKeys) {
        this.findKeys = findKeys;
    }

    @GET
    @Operation(
            operationId = "listLicenseRoots",
            summary = "List roots",
            description = "The roots that products pin, active and spare, as license-verifier reads them.")
    public KeyViews.Roots list() {
        return new KeyViews.Roots(
                findKeys.roots().stream().map(KeyViews.Root::of).toList());
    }
}
