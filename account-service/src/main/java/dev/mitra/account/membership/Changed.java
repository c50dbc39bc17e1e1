package dev.mitra.account.membership;

/// What becomes of a change among members.
public sealed interface Changed {
    record Done() implements Changed {}

    /// There is no such organisation or member, as far as the caller may know.
    record NotThere() implements Changed {}

    record NotOwner() implements Changed {}

    /// An organisation always has an owner.
    record LastOwner() implements Changed {}

    /// A reseller's own account stays in the reseller's organisation while it is one.
    record ActsForReseller() implements Changed {}
}
