package dev.mitra.license.signing.http;

import dev.mitra.license.signing.app.FindKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Public keys for people who check a file with tools of their own.
@Path("/.well-known/jwks.json")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Keys", description = "Public halves of all licence keys, past and present.")
public class JsonWebKeysResource {

    private final FindKeys findKeys;

    public JsonWebKeysResource(FindKeys findKeys) {
        this.findKeys = findKeys;
    }

    @GET
    @Operation(
            operationId = "getLicenseJwks",
            summary = "Show the key set",
            description = "All issuing keys and roots, past and present, as JSON Web Key Set (RFC 7517, RFC 8037).")
    public KeyViews.JsonWebKeys jwks() {
        var issuing = findKeys.all().stream().map(KeyViews.JsonWebKey::of);
        var roots = findKeys.roots().stream().map(KeyViews.JsonWebKey::of);
        return new KeyViews.JsonWebKeys(Stream.concat(issuing, roots).toList());
    }
}
