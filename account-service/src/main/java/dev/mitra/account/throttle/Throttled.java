package dev.mitra.account.throttle;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/// What is counted: one act by one mailbox as typed, or by one network address. Whether the mailbox has an
/// account plays no part, so a wait tells nobody anything.
///
/// @param key unique among acts and subjects
public record Throttled(String key, ThrottleRule rule) implements Comparable<Throttled> {

    public static Throttled byMailbox(String act, EmailAddress typed, ThrottleRule rule) {
        return new Throttled(act + " mailbox " + typed.canonical(), rule);
    }

    public static Throttled byAddress(String act, String address, ThrottleRule rule) {
        return new Throttled(act + " address " + network(address), rule);
    }

    public static Throttled byAccount(String act, AccountId account, ThrottleRule rule) {
        return new Throttled(act + " account " + account.external(), rule);
    }

    /// A home or firm has a whole /64 of IPv6: it counts as one.
    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, Long.BYTES)
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    @Override
    public int compareTo(Throttled other) {
        return key.compareTo(other.key);
    }
}
