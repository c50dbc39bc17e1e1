package dev.mitra.license.transfer.http;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.http.LicenseView;
import dev.mitra.license.transfer.Transfer;
import dev.mitra.license.transfer.TransferId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A transfer, the same for both sides.
///
/// @param status `PROPOSED`, `ACCEPTED`, `DECLINED` or `WITHDRAWN`
/// @param newLicenseId what was issued to the new holder, once it has accepted
public record TransferView(
        TransferId id,
        LicenseId licenseId,
        LicenseView.LicensedTo to,
        String status,
        Instant proposedAt,
        @Nullable Instant decidedAt,
        @Nullable LicenseId newLicenseId) {

    static TransferView of(Transfer transfer) {
        return switch (transfer.state()) {
            case Transfer.State.Proposed() -> of(transfer, "PROPOSED", null, null);
            case Transfer.State.Accepted(var at, var issued) -> of(transfer, "ACCEPTED", at, issued);
            case Transfer.State.Declined(var at) -> of(transfer, "DECLINED", at, null);
            case Transfer.State.Withdrawn(var at) -> of(transfer, "WITHDRAWN", at, null);
        };
    }

    private static TransferView of(
            Transfer transfer, String status, @Nullable Instant decidedAt, @Nullable LicenseId issued) {
        var to = transfer.to();
        return new TransferView(
                transfer.id(),
                transfer.license(),
                new LicenseView.LicensedTo(to.company(), to.email(), to.country()),
                status,
                transfer.proposedAt(),
                decidedAt,
                issued);
    }
}
