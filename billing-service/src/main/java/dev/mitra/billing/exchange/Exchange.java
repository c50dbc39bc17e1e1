package dev.mitra.billing.exchange;

import dev.mitra.billing.receipt.ReceiptId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Money that was exchanged.
///
/// @param given the receipt that the money is of
/// @param gained the receipt that it became
/// @param on the business day of the exchange
/// @param undoneOn null while it stands
public record Exchange(
        ExchangeId id,
        ReceiptId given,
        ReceiptId gained,
        Conversion conversion,
        LocalDate on,
        @Nullable LocalDate undoneOn) {}
