package dev.mitra.account.membership.http;

import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.kernel.AccountId;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who gets which role.
record RoleChangeBody(
        @NotNull @Schema(implementation = String.class, examples = "acct_01h455vb4pex5vsknk084sn02q")
        AccountId accountId,

        @NotNull MemberRole role) {}
