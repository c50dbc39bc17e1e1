package dev.mitra.billing.bank;

/// Why a bank file was refused as a whole.
public enum BankFileFault {
    MALFORMED_XML,
    DOCTYPE_FORBIDDEN,
    /// Well-formed, but neither camt.053 nor camt.054 with at least one statement.
    NOT_A_BANK_STATEMENT,
    INCOMPLETE_ENTRY,
    AMOUNT_NOT_UNDERSTOOD,
    /// A statement of an account that is not ours.
    OTHER_ACCOUNT,
    /// Opening balance plus entries is not the closing balance, or an entry's parts are not the entry.
    WRONG_SUMS,
    FILE_TOO_LARGE
}
