package dev.mitra.reseller.application.app;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.Findings;
import dev.mitra.reseller.application.FlagRules;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Compares an application with the rules and with who is a reseller already (R1.1).
@ApplicationScoped
public class FlagApplication {

    private final Resellers resellers;
    private final FlagRules rules;

    FlagApplication(
            Resellers resellers, @ConfigProperty(name = "mitra.reseller.listed-countries") List<String> listed) {
        this.resellers = resellers;
        this.rules = new FlagRules(
                listed.stream().map(String::strip).map(Country::new).collect(Collectors.toSet()));
    }

    /// @param itself the reseller that the applicant would be, null before it has one
    public Findings of(Answers answers, Person applicant, Country country, @Nullable ResellerId itself) {
        var others = resellers.known().stream()
                .filter(known -> !known.id().equals(itself))
                .toList();
        return rules.of(answers, applicant, country, others);
    }
}
