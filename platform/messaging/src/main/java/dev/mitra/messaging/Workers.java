package dev.mitra.messaging;

/// Wakes a [Worker] of this process.
public interface Workers {

    /// Once the current transaction has committed, or at once when there is none; several wakes become one.
    void wake(String worker);
}
