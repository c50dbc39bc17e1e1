package dev.mitra.web.request;

import dev.mitra.kernel.RequestOrigin;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Who calls, as a network address: the connected peer, or who stands before the proxies of
/// `mitra.trusted-proxies`.
@ApplicationScoped
public class ClientAddress implements RequestOrigin {

    private static final String KEY = ClientAddress.class.getName();

    private final TrustedProxies proxies;
    private final CurrentVertxRequest current;

    public ClientAddress(
            @ConfigProperty(name = "mitra.trusted-proxies") Optional<List<String>> proxies,
            CurrentVertxRequest current) {
        this.proxies = new TrustedProxies(proxies.orElse(List.of()));
        this.current = current;
    }

    @Override
    public Optional<String> address() {
        return Arc.container().requestContext().isActive()
                ? Optional.ofNullable(current.getCurrent()).map(this::of)
                : Optional.empty();
    }

    public String of(RoutingContext request) {
        String known = request.get(KEY);
        if (known != null) {
            return known;
        }
        var peer = request.request().remoteAddress();
        var header = request.request().headers().getAll("X-Forwarded-For");
        var client = proxies.client(
                peer == null || peer.hostAddress() == null ? "" : peer.hostAddress(),
                header.isEmpty() ? null : String.join(",", header));
        request.put(KEY, client);
        return client;
    }

    /// A home or firm has a whole /64 of IPv6: it counts as one.
    public String network(RoutingContext request) {
        var client = of(request);
        return TrustedProxies.literal(client)
                .filter(Inet6Address.class::isInstance)
                .map(six -> HexFormat.of().formatHex(six.getAddress(), 0, Long.BYTES))
                .orElse(client);
    }
}
