package dev.mitra.license.signing;

/// Ed25519 keys sealed by [KeyWrap] beside their public halves: the same for all replicas, backed up with the
/// licences.
public final class WrappedKeys implements Keyring {

    public static final String NAME = "database";

    private final KeyWrap wrap;

    public WrappedKeys(KeyWrap wrap) {
        this.wrap = wrap;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Made make(String kid) {
        var made = Ed25519Key.generate();
        return new Made(Ed25519Key.ALG, made.publicKey(), wrap.wrap(kid, made.pkcs8()));
    }

    @Override
    public Signer open(String kid, byte[] wrapped) {
        return Ed25519Key.of(wrap.unwrap(kid, wrapped));
    }
}
