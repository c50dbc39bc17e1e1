package dev.mitra.order.price;

/// Why a line cannot renew, upgrade or support what it names.
public enum Irreplaceable {
    /// No valid licence of this customer. Whose it is instead is not told.
    NOT_OWNED,
    /// Another order renews or upgrades it, or two seats name it.
    TAKEN,
    /// Renewed is what was bought, in a plan that has updates.
    OTHER_PRODUCT,
    /// The years that are bought would be over already.
    TOO_LATE,
    /// The days for an upgrade are over.
    TOO_OLD,
    /// The new plan is of another product, or costs no more: there is no downgrade.
    NO_UPGRADE,
    /// Support is for licences of its own plan: named ones, or seats of the same order.
    NOTHING_TO_SUPPORT
}
