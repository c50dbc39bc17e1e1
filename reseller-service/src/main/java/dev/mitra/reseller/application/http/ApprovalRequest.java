package dev.mitra.reseller.application.http;

import dev.mitra.kernel.Percentage;
import dev.mitra.reseller.application.Finding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// @param ratePercent absent for the programme's default rate
public record ApprovalRequest(
        @NotNull @Valid FindingForm finding, @Nullable Percentage ratePercent) {

    /// What the reviewer found out (R1.5).
    public record FindingForm(
            @NotNull Boolean specialisedInSoftwareRetail,
            @NotBlank @Size(max = 2000) String note) {

        Finding toFinding() {
            return new Finding(specialisedInSoftwareRetail, note.strip());
        }
    }
}
