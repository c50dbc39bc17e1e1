package dev.mitra.license.signing;

/// Where private halves lie: one of the places that the configuration can choose for new keys. A key stays in the ring
/// it was made in.
public interface Keyring {

    /// A new pair.
    ///
    /// @param publicKey base64url: 32 bytes for Ed25519, X and Y for ES256
    /// @param wrapped the sealed private half to be kept beside it; empty when the ring keeps it itself
    @SuppressWarnings("ArrayRecordComponent") // a sealed box, never compared
    record Made(String alg, String publicKey, byte[] wrapped) {}

    /// `database`, `pkcs12` or `pkcs11`, as it is stored with each key.
    String name();

    Made make(String kid);

    /// @param wrapped what [Made] said
    /// @throws IllegalStateException when the ring has no such key, or cannot be opened
    Signer open(String kid, byte[] wrapped);
}
