package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;

/// Whose orders somebody may see; part of every query.
public sealed interface OrderScope {

    /// Staff.
    record All() implements OrderScope {}

    record Of(ResellerId reseller) implements OrderScope {}

    /// What the account bought at retail itself.
    record Direct(AccountId account) implements OrderScope {}

    default boolean covers(Order order) {
        return switch (this) {
            case All() -> true;
            case Of(var reseller) -> order.owner().equals(new Owner.Reseller(reseller));
            case Direct(var account) -> order.owner().equals(new Owner.Direct(account));
        };
    }
}
