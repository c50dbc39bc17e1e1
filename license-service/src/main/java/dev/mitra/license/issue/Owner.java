package dev.mitra.license.issue;

import dev.mitra.kernel.AccountId;
import java.util.UUID;

/// Whose licence it is from birth (R5.2). It stands in no file, no reseller's view and no reseller's mail.
public record Owner(AccountId account, UUID organisation) {}
