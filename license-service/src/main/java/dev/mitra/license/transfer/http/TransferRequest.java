package dev.mitra.license.transfer.http;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.ShipTo;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/// @param licenseId an active permanent licence of one's own
/// @param to to whom the new file is made out; whoever proves that mailbox may accept
public record TransferRequest(
        @NotNull LicenseId licenseId, @NotNull @Valid NewHolder to) {

    /// The new holder.
    public record NewHolder(
            @NotBlank @Size(max = 200) String org,
            @NotNull EmailAddress email,
            @NotNull Country country) {

        ShipTo shipTo() {
            return new ShipTo(org, email, country);
        }
    }
}
