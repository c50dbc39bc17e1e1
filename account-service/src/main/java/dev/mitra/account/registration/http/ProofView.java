package dev.mitra.account.registration.http;

import dev.mitra.kernel.AccountId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The account that the mailbox's reader owns now.
record ProofView(
        @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId accountId) {}
