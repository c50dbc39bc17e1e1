package dev.mitra.billing.receipt;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// Money that is free again on a receipt.
///
/// @param reseller whose it is; null while nobody has said
public record GivenBack(@Nullable ResellerId reseller, Money amount) {}
