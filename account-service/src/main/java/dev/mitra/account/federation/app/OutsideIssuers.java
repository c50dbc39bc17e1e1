package dev.mitra.account.federation.app;

import dev.mitra.account.federation.OutsideIssuer;
import dev.mitra.account.session.OtherLogIns;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The issuers that `mitra.outside-issuers` names; read when the service starts, so that a mistake stops it. Their
/// metadata and keys are fetched with the first log-in.
@ApplicationScoped
public class OutsideIssuers implements OtherLogIns {

    private final Map<String, OutsideIssuer> byId = new LinkedHashMap<>();

    OutsideIssuers(@ConfigProperty(name = "mitra.outside-issuers") Optional<String> text) {
        OutsideIssuer.parseAll(text.orElse("")).forEach(issuer -> byId.put(issuer.id(), issuer));
    }

    /// Those that the text names, beside any configuration.
    public static OutsideIssuers of(String text) {
        return new OutsideIssuers(Optional.of(text));
    }

    void readNow(@Observes StartupEvent start) {
        // being here has read them
    }

    public Optional<OutsideIssuer> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<OtherLogIn> all() {
        return byId.values().stream()
                .map(issuer -> new OtherLogIn("/outside/" + issuer.id(), issuer.name()))
                .toList();
    }

    public String nameOf(String issuer) {
        return byId.values().stream()
                .filter(known -> known.issuer().equals(issuer))
                .map(OutsideIssuer::name)
                .findFirst()
                .orElse(issuer);
    }
}
