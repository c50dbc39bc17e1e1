package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import java.util.UUID;

/// What of a receipt went elsewhere than to an invoice.
///
/// @param id of the refund or exchange
public record UsedOtherwise(ReceiptId receipt, Use use, UUID id, Money amount) {

    /// Where it went.
    public enum Use {
        /// Back to its reseller.
        REFUND,
        /// Back to its card.
        CARD_REFUND,
        /// Into another currency.
        EXCHANGE
    }
}
