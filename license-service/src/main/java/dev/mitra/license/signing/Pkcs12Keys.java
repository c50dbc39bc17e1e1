package dev.mitra.license.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;

/// Ed25519 keys in a PKCS#12 file, made at the first start, readable by the service's own user only. Replicas need one
/// file that they all see; it is backed up apart from the database.
public final class Pkcs12Keys implements Keyring {

    public static final String NAME = "pkcs12";

    private final Path file;
    private final char[] password;

    /// @param password seals the file and each key in it
    public Pkcs12Keys(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    @Override
    public String name() {
        return NAME;
    }

    /// Callers take turns, so that two replicas never write at once.
    @Override
    public Made make(String kid) {
        try {
            var pair = KeyPairGenerator.getInstance(Ed25519Key.ALG).generateKeyPair();
            var certificate = PlainCertificate.of(kid, pair, Signature.getInstance(Ed25519Key.ALG));
            var store = loaded();
            store.setKeyEntry(kid, pair.getPrivate(), password, new Certificate[] {certificate});
            write(store);
            return new Made(Ed25519Key.ALG, Ed25519Key.publicKey(pair), new byte[0]);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the key file " + file + " cannot be written", e);
        }
    }

    @Override
    public Signer open(String kid, byte[] wrapped) {
        try {
            if (loaded().getKey(kid, password) instanceof PrivateKey key) {
                return Ed25519Key.of(key);
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the key file " + file + " cannot be opened: is its password right?", e);
        }
        throw new IllegalStateException("the key file " + file + " has no key " + kid);
    }

    private KeyStore loaded() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        if (Files.exists(file)) {
            try (var stream = Files.newInputStream(file)) {
                store.load(stream, password);
            }
        } else {
            store.load(null, password);
        }
        return store;
    }

    /// Beside it first, then in its place: a crash leaves the old file whole.
    private void write(KeyStore store) throws GeneralSecurityException, IOException {
        var folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var fresh = Files.createTempFile(folder, file.getFileName().toString(), ".new", owner);
        try (var stream = Files.newOutputStream(fresh)) {
            store.store(stream, password);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
