package dev.mitra.account.application.app;

import dev.mitra.account.application.Application;
import dev.mitra.account.application.ApplicationList;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The applications that `mitra.applications` names; read when the service starts, so that a mistake stops it.
@ApplicationScoped
public class Applications {

    private final Map<String, Application> byId;

    Applications(
            @ConfigProperty(name = "mitra.applications") Optional<String> text,
            @ConfigProperty(name = "mitra.production", defaultValue = "false") boolean production) {
        this.byId = ApplicationList.parse(text.orElse(""), production).applications().stream()
                .collect(Collectors.toUnmodifiableMap(Application::id, Function.identity()));
    }

    void readNow(@Observes StartupEvent start) {
        // being here has read them
    }

    public Optional<Application> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
