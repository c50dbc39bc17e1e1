package dev.mitra.order.credit;

import dev.mitra.kernel.Money;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// A reseller's credit in one currency.
///
/// @param limit what its unpaid orders on terms may sum up to, before tax; null for none
/// @param used what they sum up to
/// @param version grows with each change of the limit; 0 while nobody set one
public record Credit(ResellerId reseller, @Nullable Money limit, Money used, long version) {}
