package dev.mitra.reseller.inbound;

import dev.mitra.kernel.EmailAddress;
import java.net.IDN;
import java.util.List;
import java.util.Locale;

/// Whether a From address is proven: by what our own gateway found, and by nothing else in the mail.
///
/// The gateway writes Authentication-Results (RFC 8601) on top of whatever came. So only the topmost one
/// counts, and only under the gateway's own name; any other was written by somebody on the way, or by the
/// sender. Aligned is a domain that equals that of From or lies above it (RFC 7489, 3.1, without a list
/// of public suffixes: nobody can sign for one). A signature of a domain below that of From counts when
/// the gateway, which has such a list, calls it `dmarc=pass` for exactly the From that we see.
///
/// @param gateway authserv-id of our gateway
public record SenderProof(String gateway) {

    public boolean proves(EmailAddress from, List<String> authenticationResults) {
        return authenticationResults.stream()
                .findFirst()
                .flatMap(AuthenticationResults::read)
                .filter(found -> found.writer().equals(gateway.toLowerCase(Locale.ROOT)))
                .filter(found -> found.results().stream().anyMatch(result -> passes(result, from.domain())))
                .isPresent();
    }

    private static boolean passes(AuthenticationResults.Result found, String from) {
        if (!found.result().equals("pass")) {
            return false;
        }
        return switch (found.method()) {
            case "dkim" -> isAligned(signer(found), from);
            // a mail without a sender (RFC 5321, 4.5.5) names the greeting instead, which says nothing of From
            case "spf" -> isAligned(domain(found.property("smtp.mailfrom")), from);
            case "dmarc" -> domain(found.property("header.from")).equals(from);
            default -> false;
        };
    }

    private static String signer(AuthenticationResults.Result found) {
        var signed = domain(found.property("header.d"));
        return signed.isEmpty() ? domain(found.property("header.i")) : signed;
    }

    private static boolean isAligned(String domain, String from) {
        return domain.contains(".") && (from.equals(domain) || from.endsWith("." + domain));
    }

    /// As addresses are kept: in ASCII. Empty for what is no domain.
    private static String domain(String identity) {
        var domain = identity.substring(identity.lastIndexOf('@') + 1).replaceFirst("\\.$", "");
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException noDomain) {
            return "";
        }
    }
}
