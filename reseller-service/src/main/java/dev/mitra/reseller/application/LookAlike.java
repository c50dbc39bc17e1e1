package dev.mitra.reseller.application;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.programme.PlainName;
import dev.mitra.reseller.reseller.Known;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether a firm could be taken for another, by its name or by its domain.
final class LookAlike {

    private static final int SAME_BEGINNING = 4;

    private LookAlike() {}

    /// What a firm can be taken for another by. The provider of its mailbox may be everybody's: a mailbox is compared
    /// with sites, never with another mailbox.
    private record Parts(String name, @Nullable String site, String mailbox) {

        static Parts of(String name, @Nullable String website, EmailAddress mailbox) {
            return new Parts(
                    skeleton(name),
                    website == null ? null : skeleton(label(host(website))),
                    skeleton(label(mailbox.domain())));
        }

        boolean areLike(Parts other) {
            return alike(name, other.name) || isAt(other.site) || isAt(other.mailbox) || other.isAt(mailbox);
        }

        private boolean isAt(@Nullable String address) {
            return site != null && address != null && alike(site, address);
        }
    }

    /// @param others resellers and applicants
    /// @return names of those it looks like
    static List<String> among(List<Known> others, Answers answers, EmailAddress mailbox) {
        var own = Parts.of(answers.company(), answers.website(), mailbox);
        return others.stream()
                .filter(other -> own.areLike(Parts.of(other.name(), other.website(), other.mailbox())))
                .map(Known::name)
                .distinct()
                .toList();
    }

    /// The same letters without legal form, accents, spaces and signs, or at most one letter between them.
    static boolean names(String one, String other) {
        return alike(skeleton(one), skeleton(other));
    }

    private static boolean alike(String a, String b) {
        return a.equals(b) || (Math.min(a.length(), b.length()) > SAME_BEGINNING && differByOne(a, b));
    }

    /// The host of an address without scheme, port and path, in lower case.
    static String host(String website) {
        return website.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[:/?#].*$", "")
                .toLowerCase(Locale.ROOT);
    }

    /// What a domain is known by: its longest label before the last, so that another ending fools nobody.
    private static String label(String host) {
        var labels = host.split("\\.");
        return Arrays.stream(labels)
                .limit(Math.max(1, labels.length - 1))
                .max(Comparator.comparingInt(String::length))
                .orElse(host);
    }

    private static String skeleton(String name) {
        var digits = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replace('0', 'o')
                .replace('1', 'l');
        return PlainName.of(digits);
    }

    private static boolean differByOne(String a, String b) {
        if (a.length() > b.length()) {
            return differByOne(b, a);
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        var rest = a.length() == b.length() ? a.substring(Math.min(same + 1, a.length())) : a.substring(same);
        return b.length() - a.length() <= 1 && rest.equals(b.substring(Math.min(same + 1, b.length())));
    }
}
