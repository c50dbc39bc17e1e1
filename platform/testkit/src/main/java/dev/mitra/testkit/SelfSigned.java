package dev.mitra.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/// A certificate that a server has signed itself, for tests of encrypted lines. It is valid for two days.
///
/// @param certificate in PEM: who trusts it, trusts the server
/// @param key in PEM (PKCS #8), readable to its owner alone, as PostgreSQL asks
/// @param store both, PKCS #12
public record SelfSigned(Path certificate, Path key, Path store) {

    public static final String PASSWORD = "changeit";

    /// @param names those that the server is called by, `dns:localhost` or `ip:127.0.0.1`
    public static SelfSigned in(Path folder, String... names) {
        var name = names[0].replaceAll("[^a-z0-9.]", "-");
        var store = folder.resolve(name + ".p12");
        var certificate = folder.resolve(name + ".pem");
        keytool("-genkeypair -alias server -keyalg EC -groupname secp256r1 -validity 2 -dname CN=" + name + " -ext san="
                + String.join(",", names) + " -keystore " + store);
        keytool("-exportcert -rfc -alias server -keystore " + store + " -file " + certificate);
        return new SelfSigned(certificate, key(store, folder.resolve(name + ".key")), store);
    }

    /// Both in one PEM file, as Kafka's brokers take it.
    public Path together() {
        try {
            var both = store.resolveSibling(store.getFileName() + ".both.pem");
            return Files.writeString(both, Files.readString(key) + Files.readString(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path key(Path store, Path file) {
        try (var bytes = Files.newInputStream(store)) {
            var keys = KeyStore.getInstance("PKCS12");
            keys.load(bytes, PASSWORD.toCharArray());
            var key = keys.getKey("server", PASSWORD.toCharArray()).getEncoded();
            var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(
                    file,
                    "-----BEGIN PRIVATE KEY-----\n%s\n-----END PRIVATE KEY-----\n"
                            .formatted(lines.encodeToString(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(String arguments) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        try {
            var exit = new ProcessBuilder((tool + " " + arguments + " -storepass " + PASSWORD).split(" "))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("keytool " + arguments + " answered " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
