package dev.mitra.license.bulk;

import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.OrderNumber;

/// What one row asks for. Permanent licences are not among it: they come from released orders alone (R5.2).
public sealed interface Wish {

    /// A temporary licence for the order's line of that product (R7.4).
    record Temporary(OrderNumber order, String sku) implements Wish {}

    /// More time for a temporary licence (R7.4).
    record Extension(LicenseId license) implements Wish {}

    /// Another file in the place of one that leaked.
    record Replacement(LicenseId license) implements Wish {}

    /// The row has something else where its number, product or id should stand, a formula for example.
    record Unreadable() implements Wish {}
}
