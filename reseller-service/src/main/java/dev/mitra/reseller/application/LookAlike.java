package dev.mitra.reseller.application;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.reseller.Known;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a firm could be taken for another, by its name or by its domain.
final class LookAlike {

    private static final int SAME_BEGINNING = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(pt|cv|llc|inc|ltd|limited|gmbh|as|ab|bv|corp|company|co|tbk)\\b");

    private LookAlike() {}

    /// @param others resellers and applicants
    /// @return names of those it looks like
    static List<String> among(List<Known> others, Answers answers, EmailAddress mailbox) {
        var domains = domains(answers.website(), mailbox);
        return others.stream()
                .filter(other -> names(other.name(), answers.company())
                        || domains(other.website(), other.mailbox()).stream()
                                .anyMatch(theirs -> domains.stream().anyMatch(ours -> names(theirs, ours))))
                .map(Known::name)
                .distinct()
                .toList();
    }

    /// The same letters without legal form, accents, spaces and signs, or at most one letter between them.
    static boolean names(String one, String other) {
        var a = skeleton(one);
        var b = skeleton(other);
        return a.equals(b) || (Math.min(a.length(), b.length()) > SAME_BEGINNING && differByOne(a, b));
    }

    /// The host of an address without scheme, port and path, in lower case.
    static String host(String website) {
        return website.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[:/?#].*$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> domains(@Nullable String website, EmailAddress mailbox) {
        var hosts = website == null ? Stream.of(mailbox.domain()) : Stream.of(host(website), mailbox.domain());
        return hosts.map(LookAlike::name).distinct().toList();
    }

    /// What a domain is known by: its longest label before the last, so that another ending fools nobody.
    private static String name(String host) {
        var labels = host.split("\\.");
        return Arrays.stream(labels)
                .limit(Math.max(1, labels.length - 1))
                .max(Comparator.comparingInt(String::length))
                .orElse(host);
    }

    private static String skeleton(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'l');
        return NO_LETTER.matcher(LEGAL_FORM.matcher(plain).replaceAll("")).replaceAll("");
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
