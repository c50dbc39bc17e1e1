package dev.mitra.billing.receipt;

/// Who may know why money left the account; asked in the transaction of the import.
public interface MovementListener {

    /// Whether the movement is explained; then the listener has posted it.
    boolean explains(BankMovement movement);
}
