package dev.mitra.license.signing.http;

import dev.mitra.license.signing.KeyPlan;
import dev.mitra.license.signing.app.RotateOneKey;
import dev.mitra.web.Caller;
import dev.mitra.web.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Replaces an issuing key by one call.
@Path("/v1/signing-key-rotations")
@RunOnVirtualThread
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Keys", description = "Public halves of all licence keys, past and present.")
public class KeyRotationResource {

    private final RotateOneKey rotateOneKey;
    private final Caller caller;

    public KeyRotationResource(RotateOneKey rotateOneKey, Caller caller) {
        this.rotateOneKey = rotateOneKey;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Operation(
            operationId = "rotateSigningKey",
            summary = "Replace an issuing key",
            description = "Makes a successor that signs at once; the key before is closed after the overlap.")
    public KeyViews.SigningKeyView rotate(@NotNull @Valid RotationRequest request) {
        var hours = request.overlapHours();
        var overlap = hours == null ? KeyPlan.OVERLAP : Duration.ofHours(hours);
        return KeyViews.SigningKeyView.of(
                rotateOneKey.rotate(request.keyUse(), overlap, request.reason(), caller.actor()));
    }
}
