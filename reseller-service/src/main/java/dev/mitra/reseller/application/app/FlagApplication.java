package dev.mitra.reseller.application.app;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.application.Answers;
import dev.mitra.reseller.application.Flag;
import dev.mitra.reseller.application.FlagRules;
import dev.mitra.reseller.programme.Person;
import dev.mitra.reseller.reseller.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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

    public Set<Flag> of(Answers answers, Person applicant, Country country) {
        return rules.of(answers, applicant, country, resellers.legalNames());
    }
}
