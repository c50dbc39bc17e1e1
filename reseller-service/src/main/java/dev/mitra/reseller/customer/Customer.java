package dev.mitra.reseller.customer;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import java.time.Instant;

/// A firm for which a reseller has ordered. Its people stay with order-service, where they can be forgotten.
///
/// @param orderNumber of its last order through this reseller
/// @param orderedAt when that was placed
public record Customer(ResellerId reseller, String company, Country country, String orderNumber, Instant orderedAt) {}
