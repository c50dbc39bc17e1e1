package dev.mitra.order.quote;

import dev.mitra.kernel.Money;
import dev.mitra.order.party.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reseller shows its customer of a quote: its own price, or none. Neither list price nor discount stands on
/// it, and the price that the reseller names is used for nothing else.
///
/// @param customer who it is for, printed as given
/// @param unitPrices what the customer pays the reseller for one seat of each line; null for a copy without prices
public record CustomerCopy(
        String customer, Language language, @Nullable List<Money> unitPrices) {}
