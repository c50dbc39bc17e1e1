package dev.mitra.license.validation.http;

import dev.mitra.license.validation.app.ValidateLicense;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// For products that are online. It counts no activations and knows no machine: whoever has a file may ask as often
/// as the rate limit allows.
@Path("/v1/license-validations")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Validations", description = "The verifier's answers, online. There are no activations.")
public class ValidationResource {

    private final ValidateLicense validateLicense;

    public ValidationResource(ValidateLicense validateLicense) {
        this.validateLicense = validateLicense;
    }

    @POST
    @Operation(
            operationId = "validateLicense",
            summary = "Validate a licence",
            description = "Judges a file, or a licence by its id, for a product; a revocation counts within seconds.")
    public ValidationView validate(@NotNull @Valid ValidationRequest request) {
        if ((request.file() == null) == (request.licenseId() == null)) {
            throw Problem.of(ValidationProblem.FILE_OR_LICENSE_ID);
        }
        return request.file() != null
                ? ValidationView.ofFile(validateLicense.file(request.file(), request.question()))
                : validateLicense
                        .id(request.licenseId(), request.question())
                        .map(ValidationView::ofId)
                        .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }
}
