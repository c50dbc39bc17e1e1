package dev.mitra.reseller.inbound;

import dev.mitra.kernel.EmailAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whether a From address is proven: by what our own gateway found, and by nothing else in the mail.
///
/// The gateway writes Authentication-Results (RFC 8601) on top of whatever came. So only the topmost one counts, and
/// only under the gateway's own name; any other was written by somebody on the way, or by the sender. Aligned is a
/// domain that equals that of From or lies above it (RFC 7489, 3.1, without a list of public suffixes: nobody can
/// sign for one).
///
/// @param gateway authserv-id of our gateway
public record SenderProof(String gateway) {

    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    private static final Pattern PROPERTY = Pattern.compile("([a-z.-]+)\\s*=\\s*\"?([^\\s\";]+)\"?");

    public boolean proves(EmailAddress from, List<String> authenticationResults) {
        if (authenticationResults.isEmpty()) {
            return false;
        }
        var sections = COMMENT.matcher(authenticationResults.getFirst().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .split(";", -1);
        var writer = sections[0].strip().split("\\s+")[0];
        if (!writer.equals(gateway.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (int i = 1; i < sections.length; i++) {
            if (passes(properties(sections[i]), from.domain())) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, String> properties(String section) {
        return PROPERTY.matcher(section)
                .results()
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2), (first, _) -> first));
    }

    private static boolean passes(Map<String, String> found, String from) {
        return (is(found, "dkim")
                        && isAligned(found.getOrDefault("header.d", found.getOrDefault("header.i", "")), from))
                || (is(found, "spf") && isAligned(found.getOrDefault("smtp.mailfrom", ""), from))
                || (is(found, "dmarc") && isAligned(found.getOrDefault("header.from", ""), from));
    }

    private static boolean is(Map<String, String> found, String method) {
        return "pass".equals(found.get(method));
    }

    private static boolean isAligned(String identity, String from) {
        var domain = identity.substring(identity.lastIndexOf('@') + 1);
        return domain.contains(".") && (from.equals(domain) || from.endsWith("." + domain));
    }
}
