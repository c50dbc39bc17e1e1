package dev.mitra.billing.ledger;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.OrderId;
import dev.mitra.kernel.ResellerId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line as an account's statement shows it.
///
/// @param id of the line, by which lines of one day are ordered
/// @param reference of its entry
/// @param amount positive is a debit, negative a credit
public record AccountLine(
        UUID id,
        LocalDate on,
        String reference,
        String text,
        Money amount,
        @Nullable ResellerId reseller,
        @Nullable OrderId order) {}
