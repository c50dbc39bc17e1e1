package dev.mitra.license.signing.http;

import dev.mitra.license.signing.app.FindKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Issuing keys with what each may sign and when.
@Path("/v1/signing-keys")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Keys", description = "Public halves of all licence keys, past and present.")
public class SigningKeysResource {

    private final FindKeys findKeys;

    public SigningKeysResource(FindKeys findKeys) {
        this.findKeys = findKeys;
    }

    @GET
    @Operation(
            operationId = "listSigningKeys",
            summary = "List issuing keys",
            description = "Each with its certificate, its use and the time in which it signs.")
    public KeyViews.SigningKeys list() {
        return new KeyViews.SigningKeys(
                findKeys.all().stream().map(KeyViews.SigningKeyView::of).toList());
    }
}
