package dev.mitra.reseller.application;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.PlainText;
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
    private static final int MOST_NAMES = 20;

    private LookAlike() {}

    /// What a firm can be taken for another by. The provider of its mailbox may be everybody's: a mailbox is compared
    /// with sites, never with another mailbox.
    private record Parts(String name, @Nullable Site site, String mailbox) {

        static Parts of(String name, @Nullable String website, EmailAddress mailbox) {
            return new Parts(
                    skeleton(name), website == null ? null : Site.of(website), skeleton(label(mailbox.domain())));
        }

        boolean areLike(Parts other) {
            boolean sites = site != null && other.site != null && site.isLike(other.site);
            return sites || alike(name, other.name) || isAt(other.mailbox) || other.isAt(mailbox);
        }

        private boolean isAt(String address) {
            return site != null && alike(site.label(), address);
        }
    }

    /// Where a firm sells. Two at exactly one domain are one firm or have their shops on a platform; then what tells
    /// them apart there has to look alike as well, where both have it.
    ///
    /// @param domain from its longest label on
    /// @param label the longest one: another ending fools nobody
    /// @param shop sub-domain and first step of the path
    private record Site(String domain, String label, String shop) {

        static Site of(String website) {
            var host = host(website).replaceFirst("^www\\.", "");
            var longest = LookAlike.label(host);
            int begin = host.indexOf(longest);
            var path = website.replaceFirst("(?i)^https?://", "")
                    .replaceFirst("^[^/]*/?", "")
                    .replaceFirst("[/?#].*$", "");
            return new Site(host.substring(begin), skeleton(longest), skeleton(host.substring(0, begin) + path));
        }

        boolean isLike(Site other) {
            return domain.equals(other.domain)
                    ? shop.isEmpty() || other.shop.isEmpty() || alike(shop, other.shop)
                    : alike(label, other.label);
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
                .limit(MOST_NAMES)
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
        return PlainText.ofName(digits);
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
