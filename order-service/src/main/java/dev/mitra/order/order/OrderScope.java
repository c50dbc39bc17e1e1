package dev.mitra.order.order;

import dev.mitra.kernel.ResellerId;

/// Whose orders somebody may see; part of every query.
public sealed interface OrderScope {

    /// Staff.
    record All() implements OrderScope {}

    record Of(ResellerId reseller) implements OrderScope {}

    default boolean covers(Order order) {
        return switch (this) {
            case All() -> true;
            case Of(var reseller) -> reseller.equals(order.reseller());
        };
    }
}
