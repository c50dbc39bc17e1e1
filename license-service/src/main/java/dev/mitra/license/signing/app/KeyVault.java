package dev.mitra.license.signing.app;

import dev.mitra.license.signing.KeyWrap;
import dev.mitra.license.signing.Keyring;
import dev.mitra.license.signing.Keyrings;
import dev.mitra.license.signing.Pkcs11Keys;
import dev.mitra.license.signing.Pkcs12Keys;
import dev.mitra.license.signing.WrappedKeys;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The rings that keep private keys, from configuration and the secrets of the environment.
@Singleton
class KeyVault {

    static final String LOCAL_ONLY = "local-only-";

    @Produces
    @Singleton
    Keyrings keyrings(
            @ConfigProperty(name = "mitra.license.keyring", defaultValue = WrappedKeys.NAME) String chosen,
            @ConfigProperty(name = "mitra.license.key-secret") String secret,
            @ConfigProperty(name = "mitra.license.pkcs12-file") Optional<Path> pkcs12,
            @ConfigProperty(name = "mitra.license.pkcs11-config") Optional<Path> pkcs11,
            @ConfigProperty(name = "mitra.license.pkcs11-pin") Optional<String> pin,
            @ConfigProperty(name = "mitra.production", defaultValue = "false") boolean production) {
        if (production && secret.startsWith(LOCAL_ONLY)) {
            throw new IllegalStateException("set MITRA_LICENSE_KEY_SECRET: the local secret is public");
        }
        var wrapped = new WrappedKeys(new KeyWrap(secret));
        return new Keyrings(
                chosen,
                Map.of(
                        WrappedKeys.NAME, () -> wrapped,
                        Pkcs12Keys.NAME, () -> new Pkcs12Keys(needed(pkcs12, "pkcs12-file"), secret),
                        Pkcs11Keys.NAME,
                                once(() ->
                                        new Pkcs11Keys(needed(pkcs11, "pkcs11-config"), needed(pin, "pkcs11-pin")))));
    }

    private static <T> T needed(Optional<T> setting, String name) {
        return setting.orElseThrow(() -> new IllegalStateException("mitra.license." + name + " is not set"));
    }

    /// A token's library is loaded once.
    private static Supplier<Keyring> once(Supplier<Keyring> make) {
        var made = new Keyring[1];
        return () -> {
            synchronized (made) {
                if (made[0] == null) {
                    made[0] = make.get();
                }
                return made[0];
            }
        };
    }
}
