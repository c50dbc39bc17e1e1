package dev.mitra.billing.exemption.http;

import dev.mitra.billing.exemption.CertificateKind;
import dev.mitra.billing.exemption.app.SubmitCertificate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A certificate to submit.
///
/// @param states that stand on it, each once
/// @param printedExpiry null when it bears no date
/// @param purchaseOrderNumber where it is for one purchase: the reseller's own number of that order
public record CertificateRequest(
        @NotNull CertificateKind kind,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull State> states,
        @NotNull LocalDate signedOn,
        @Nullable LocalDate printedExpiry,
        @Nullable @Size(max = 60) String purchaseOrderNumber,
        @NotNull @Valid File file) {

    /// @param state two letters
    /// @param registration the number on the certificate for this state
    public record State(
            @NotNull @Pattern(regexp = "[A-Z]{2}") String state,
            @NotBlank @Size(max = 60) String registration) {}

    /// @param mediaType `application/pdf`, `image/png` or `image/jpeg`
    /// @param content base64, at most 5 MB
    public record File(
            @NotBlank @Size(max = 100) @Pattern(regexp = "[^/\\\\\\p{Cntrl}]+")
            String name,

            @NotBlank String mediaType,
            @NotBlank @Size(max = 7_000_000) String content) {}

    SubmitCertificate.Form form() {
        return new SubmitCertificate.Form(
                kind,
                states.stream()
                        .map(state -> new SubmitCertificate.Form.State(state.state(), state.registration()))
                        .toList(),
                signedOn,
                printedExpiry,
                purchaseOrderNumber);
    }
}
