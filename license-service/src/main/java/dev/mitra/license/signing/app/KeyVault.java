package dev.mitra.license.signing.app;

import dev.mitra.license.signing.KeyWrap;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The secret of the environment, turned into the box that holds private keys.
@Singleton
public class KeyVault {

    static final String LOCAL_ONLY = "local-only-";

    private final KeyWrap wrap;

    public KeyVault(
            @ConfigProperty(name = "mitra.license.key-secret") String secret,
            @ConfigProperty(name = "mitra.production", defaultValue = "false") boolean production) {
        if (production && secret.startsWith(LOCAL_ONLY)) {
            throw new IllegalStateException("set MITRA_LICENSE_KEY_SECRET: the local secret is public");
        }
        this.wrap = new KeyWrap(secret);
    }

    public KeyWrap wrap() {
        return wrap;
    }
}
