package dev.mitra.license.temporary;

import dev.mitra.kernel.ResellerId;

/// Who asks for a temporary licence.
public sealed interface Asker {

    /// For an order of its own that is not yet released, within its allowance.
    record Seller(ResellerId reseller) implements Asker {}

    /// For any order that was not cancelled or refunded.
    record Staff() implements Asker {}
}
