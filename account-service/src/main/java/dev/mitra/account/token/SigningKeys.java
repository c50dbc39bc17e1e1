package dev.mitra.account.token;

/// All signing keys, kept wrapped.
public interface SigningKeys {

    KeyRing ring();

    /// The same, while no other replica rotates until the transaction ends.
    KeyRing lockedRing();

    void add(SigningKey key);
}
