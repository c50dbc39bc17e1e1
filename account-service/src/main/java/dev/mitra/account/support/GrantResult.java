package dev.mitra.account.support;

/// What becomes of a customer's wish to let a reseller ask for support.
public sealed interface GrantResult {
    record Granted(SupportGrant grant) implements GrantResult {}

    /// The caller does not belong to that organisation.
    record NotThere() implements GrantResult {}

    /// A viewer binds nobody.
    record MayNot() implements GrantResult {}

    record UnknownReseller() implements GrantResult {}

    /// The organisation owns no such licence.
    record UnknownLicense() implements GrantResult {}

    /// It would end before it begins, or after more than a year.
    record WrongPeriod() implements GrantResult {}
}
