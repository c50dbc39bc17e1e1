package dev.mitra.billing.card.http;

import dev.mitra.billing.receipt.ReceiptId;
import dev.mitra.kernel.Money;

/// Money of a card that came back.
///
/// @param receiptId the receipt that it is now
/// @param amount all of it
/// @param allocated what the order's invoice took again; the rest goes back to the card
public record RegainedMoneyView(ReceiptId receiptId, Money amount, Money allocated) {}
