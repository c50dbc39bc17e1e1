package dev.mitra.license.signing.app;

import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.Keys;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.signing.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Reads keys.
@ApplicationScoped
public class FindKeys {

    private final Keys keys;

    public FindKeys(Keys keys) {
        this.keys = keys;
    }

    @Transactional
    public List<SigningKey> all() {
        return keys.all();
    }

    @Transactional
    public List<RootKey> roots() {
        return keys.roots();
    }

    @Transactional
    public Optional<SigningKey> current(KeyUse use, Instant at) {
        return keys.current(use, at);
    }
}
