package dev.mitra.billing.document;

import dev.mitra.kernel.Money;

/// What the payer had in credit when its invoice was issued.
///
/// @param used for this invoice
/// @param left for later ones
public record CreditUsed(Money used, Money left) {}
