package dev.mitra.license.signing;

/// A private key that signs, wherever it lies. It prints nothing of itself and gives nothing away.
public interface Signer {

    /// @param ascii what stands before the last dot of a compact JWS
    /// @return 64 bytes, in the form of JWS for both algorithms
    /// @throws IllegalStateException when the key or its token does not answer
    byte[] sign(String ascii);
}
