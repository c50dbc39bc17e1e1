package dev.mitra.web.request;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the caller behind proxies that we know. `X-Forwarded-For` is read from its end, where our own proxies
/// wrote, only as far as they go: what stands before that is what the caller claims.
final class TrustedProxies {

    private final List<Network> networks;

    TrustedProxies(List<String> networks) {
        this.networks = networks.stream().map(Network::parse).toList();
    }

    /// @param peer who is connected with us
    /// @param forwardedFor the header's whole text
    String client(String peer, @Nullable String forwardedFor) {
        var client = peer;
        var hops = forwardedFor == null ? new String[0] : forwardedFor.split(",");
        for (int i = hops.length - 1; i >= 0 && trusts(client); i--) {
            var hop = literal(hops[i].strip());
            if (hop.isEmpty()) {
                break;
            }
            client = hop.get().getHostAddress();
        }
        return client;
    }

    private boolean trusts(String address) {
        return literal(address)
                .filter(known -> networks.stream().anyMatch(network -> network.contains(known)))
                .isPresent();
    }

    /// Never asks a name server. A port behind the address is left out.
    static Optional<InetAddress> literal(String text) {
        var bare = text.startsWith("[") && text.indexOf(']') > 0
                ? text.substring(1, text.indexOf(']'))
                : text.matches("[0-9.]+:[0-9]+") ? text.substring(0, text.indexOf(':')) : text;
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// `10.0.0.0/8`, `2001:db8::/32` or a single address.
    private record Network(InetAddress address, int bits) {

        static Network parse(String text) {
            var parts = text.strip().split("/", 2);
            var address = InetAddress.ofLiteral(parts[0]);
            int all = address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > all) {
                throw new IllegalArgumentException(text + " is no network");
            }
            return new Network(address, bits);
        }

        boolean contains(InetAddress other) {
            var mine = address.getAddress();
            var its = other.getAddress();
            if (mine.length != its.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % Byte.SIZE;
                if (((mine[bit / Byte.SIZE] ^ its[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
