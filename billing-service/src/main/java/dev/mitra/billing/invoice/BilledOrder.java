package dev.mitra.billing.invoice;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The order behind an invoice.
///
/// @param reseller null for a direct order
/// @param buyer the account that placed it, where it is known
/// @param purchaseOrderNumber the reseller's own
/// @param date the day of the order in the vendor's zone, from which the due date counts (R7.6)
public record BilledOrder(
        OrderId id,
        String number,
        Channel channel,
        @Nullable ResellerId reseller,
        @Nullable AccountId buyer,
        @Nullable String purchaseOrderNumber,
        Terms terms,
        LocalDate date,
        Instant placedAt) {}
