package dev.mitra.license.eula.app;

import dev.mitra.license.eula.Eula;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// All versions, the newest first; a missing text stops the start.
@Singleton
public class ShippedEulas {

    private static final List<String> LANGUAGES = List.of("en", "id");

    private final List<Eula> eulas;

    public ShippedEulas(@ConfigProperty(name = "mitra.license.eulas") List<String> versions) {
        eulas = versions.stream()
                .flatMap(version -> LANGUAGES.stream().map(language -> Eula.shipped(version, language)))
                .toList();
    }

    public List<Eula> all() {
        return eulas;
    }

    public Optional<Eula> find(String version, String language) {
        return eulas.stream()
                .filter(eula ->
                        eula.version().equals(version) && eula.language().equals(language))
                .findFirst();
    }
}
