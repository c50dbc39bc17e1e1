package dev.mitra.reseller.inbound.http;

import dev.mitra.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// A mail gateway of the vendor's own that logs in as a program (client_credentials) and so needs no shared
/// secret. Without a configured client nobody is one.
@ApplicationScoped
class GatewayClient {

    private final Optional<String> client;

    GatewayClient(@ConfigProperty(name = "mitra.reseller.mail-gateway-client") Optional<String> client) {
        this.client = client.filter(id -> !id.isBlank());
    }

    /// Whether the request came with this client's genuine token.
    boolean calls(Caller caller) {
        return client.filter(id -> !caller.roles().isEmpty() && caller.actor().equals(id))
                .isPresent();
    }
}
