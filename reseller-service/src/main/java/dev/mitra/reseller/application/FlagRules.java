package dev.mitra.reseller.application;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.Known;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what staff should look at in an application (R1.1, R1.4). Informs, never decides.
///
/// @param listed countries that the vendor wants to be told of
public record FlagRules(Set<Country> listed) {

    private static final int HALF = 50;

    public FlagRules {
        listed = Set.copyOf(listed);
    }

    /// @param others firms that are resellers or applied
    public Findings of(Answers answers, Person applicant, Country country, List<Known> others) {
        var alike = LookAlike.among(others, answers, applicant.email());
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(ofBusiness(answers.mainBusiness()));
        add(flags, Flag.LITTLE_RESALE, answers.resaleSharePercent() < HALF);
        add(flags, Flag.NO_RESALE_SITE, answers.website() == null || !answers.resaleSite());
        add(flags, Flag.MAILBOX_ELSEWHERE, !isOnSite(applicant, answers.website()));
        add(flags, Flag.LOOK_ALIKE, !alike.isEmpty());
        add(flags, Flag.LISTED_COUNTRY, listed.contains(country));
        return new Findings(flags, alike);
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

    /// Nothing to compare where there is no site.
    private static boolean isOnSite(Person applicant, @Nullable String website) {
        if (website == null) {
            return true;
        }
        var host = LookAlike.host(website);
        var domain = applicant.email().domain();
        return host.equals(domain) || host.endsWith("." + domain) || domain.endsWith("." + host);
    }
}
