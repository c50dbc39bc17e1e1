package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// Whose order it is: who placed it, owes for it and may see its prices.
public sealed interface Owner {

    record Reseller(ResellerId id) implements Owner {}

    /// Who bought at retail from the vendor itself (silent point 2).
    record Direct(AccountId account) implements Owner {}

    /// The reseller of record, null for a direct order.
    default @Nullable ResellerId reseller() {
        return switch (this) {
            case Reseller(var id) -> id;
            case Direct _ -> null;
        };
    }
}
