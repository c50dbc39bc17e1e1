package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// Who orders.
///
/// @param email the person's own mailbox, null for a partner system
/// @param actor for the audit trail
public record Buyer(
        AccountId account, ResellerId reseller, @Nullable EmailAddress email, String actor) {}
