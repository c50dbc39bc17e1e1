package dev.mitra.account.membership.http;

import dev.mitra.kernel.AccountId;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who owns it from now on.
record TransferBody(
        @NotNull @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId accountId) {}
