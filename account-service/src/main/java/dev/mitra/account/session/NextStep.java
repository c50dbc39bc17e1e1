package dev.mitra.account.session;

/// What a log-in still needs after the password.
public enum NextStep {
    NOTHING,
    /// A code of the second factor.
    CODE,
    /// Staff have to set a second factor up before anything else.
    SET_UP
}
