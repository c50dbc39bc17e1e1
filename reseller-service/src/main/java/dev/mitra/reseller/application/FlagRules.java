package dev.mitra.reseller.application;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.programme.Person;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds what staff should look at in an application (R1.1, R1.4). Informs, never decides.
///
/// @param listed countries that the vendor wants to be told of
public record FlagRules(Set<Country> listed) {

    private static final int HALF = 50;
    private static final int SAME_BEGINNING = 4;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern LEGAL_FORM =
            Pattern.compile("\\b(pt|cv|llc|inc|ltd|limited|gmbh|as|ab|bv|corp|company|co|tbk)\\b");

    public FlagRules {
        listed = Set.copyOf(listed);
    }

    /// @param others names of firms that are resellers or applied
    public Set<Flag> of(Answers answers, Person applicant, Country country, List<String> others) {
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(ofBusiness(answers.mainBusiness()));
        add(flags, Flag.LITTLE_RESALE, answers.resaleSharePercent() < HALF);
        add(flags, Flag.MAILBOX_ELSEWHERE, !isOnSite(applicant, answers.website()));
        add(flags, Flag.LOOK_ALIKE, others.stream().anyMatch(other -> looksAlike(other, answers.company())));
        add(flags, Flag.LISTED_COUNTRY, listed.contains(country));
        return flags;
    }

    /// The flags of an application whose main business is another now.
    static Set<Flag> afterCorrection(Set<Flag> flags, MainBusiness business) {
        var after = EnumSet.noneOf(Flag.class);
        after.addAll(flags);
        after.removeAll(Set.of(Flag.NOT_IT_RESALE, Flag.CONSULTANCY));
        after.addAll(ofBusiness(business));
        return after;
    }

    private static Set<Flag> ofBusiness(MainBusiness business) {
        return switch (business) {
            case IT_RESALE -> Set.of();
            case CONSULTING -> Set.of(Flag.NOT_IT_RESALE, Flag.CONSULTANCY);
            case SOFTWARE_VENDOR, OTHER -> Set.of(Flag.NOT_IT_RESALE);
        };
    }

    private static void add(Set<Flag> flags, Flag flag, boolean found) {
        if (found) {
            flags.add(flag);
        }
    }

    private static boolean isOnSite(Person applicant, String website) {
        var host = website.replaceFirst("(?i)^https?://", "")
                .replaceFirst("[:/?#].*$", "")
                .toLowerCase(Locale.ROOT);
        var domain = applicant.email().domain();
        return host.equals(domain) || host.endsWith("." + domain) || domain.endsWith("." + host);
    }

    /// The same letters without legal form, accents, spaces and signs, or at most one letter between them.
    static boolean looksAlike(String one, String other) {
        var a = skeleton(one);
        var b = skeleton(other);
        return a.equals(b) || (Math.min(a.length(), b.length()) > SAME_BEGINNING && differByOne(a, b));
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
