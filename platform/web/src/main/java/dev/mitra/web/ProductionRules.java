package dev.mitra.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/// What must not be left as it came when customers rely on a service. Each finding names the property and
/// what it must be instead, never its value.
final class ProductionRules {

    /// What the demo's vendor is called, sells, lives and banks, the password that its people share, and hosts
    /// that are nobody's (RFC 2606): whatever names one of these was forgotten.
    private static final Pattern DEMO =
            Pattern.compile("(?i)kestrelwood|tabulon|48 mill lane|DE89370400440532013000|\\.example(?![a-z0-9-])");

    /// They stand in mails and licence files.
    private static final List<String> PUBLIC_ADDRESSES = List.of(
            "mitra.account.public-url",
            "mitra.reseller.public-url",
            "mitra.reseller.sign-up-url",
            "mitra.license.public-url",
            "mitra.catalogue.agreements");

    private final Config config;
    private final List<String> findings = new ArrayList<>();

    private ProductionRules(Config config) {
        this.config = config;
    }

    /// Empty unless `mitra.production` is true and something is not fit for it.
    static List<String> findings(Config config) {
        var rules = new ProductionRules(config);
        if (rules.isTrue("mitra.production")) {
            rules.check();
        }
        return List.copyOf(rules.findings);
    }

    private void check() {
        refuse(is("mitra.clock", "test"), "mitra.clock must be system: due dates follow it");
        refuse(isTrue("mitra.demo"), "mitra.demo must be false: it creates demo data");
        refuse(!begins("mitra.issuer", "https://"), "mitra.issuer must begin with https://");
        refuse(is("mitra.postgres.password", "mitra"), "mitra.postgres.password must not be the default");
        checkOwn();
        checkLines();
        refuse(is("mitra.cards.gateway", "simulated"), "mitra.cards.gateway must be stripe or none: no money moves");
        refuse(is("mitra.rate-limit.scale", "0"), "mitra.rate-limit.scale must not switch the limits off");
        refuse(!isTrue("mitra.log.json"), "mitra.log.json must be true: logs are read by machines");
    }

    /// A variable of the environment adds a spelling of its property's name with dots alone: each is told once.
    private void checkOwn() {
        var told = new HashSet<String>();
        for (var name :
                new TreeSet<>(StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                        .filter(name -> name.startsWith("mitra."))
                        .toList())) {
            if (text(name).filter(DEMO.asPredicate()).isPresent() && told.add(name.replace('-', '.'))) {
                findings.add(name + " must be your own: it names what is the demo vendor's or nobody's");
            }
        }
    }

    /// Whoever reaches a broker without log-ins can forge an OrderPaid, and who reads a line can read a link
    /// or a token.
    private void checkLines() {
        refuse(holds("mitra.outside-issuers", "|http://"), "mitra.outside-issuers must begin with https://");
        for (var name : PUBLIC_ADDRESSES) {
            refuse(begins(name, "http://"), name + " must begin with https://");
        }
        refuse(
                !holds("mitra.kafka.client.security.protocol", "SASL")
                        && !is("mitra.kafka.client.security.protocol", "SSL"),
                "mitra.kafka.client.security.protocol must be SASL_SSL or SSL: who needs no log-in can forge a payment");
        refuse(
                is("quarkus.http.cors.origins", "*") || is("quarkus.http.cors.origins", "/.*/"),
                "quarkus.http.cors.origins must name origins");
    }

    private void refuse(boolean unfit, String finding) {
        if (unfit) {
            findings.add(finding);
        }
    }

    /// As whoever is handed the setting as a boolean reads it, so that no spelling is true there and not here.
    private boolean isTrue(String name) {
        return config.getOptionalValue(name, Boolean.class).orElse(false);
    }

    private boolean is(String name, String value) {
        return text(name).filter(value::equals).isPresent();
    }

    private boolean begins(String name, String start) {
        return text(name).filter(value -> value.startsWith(start)).isPresent();
    }

    private boolean holds(String name, String part) {
        return text(name).filter(value -> value.contains(part)).isPresent();
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }
}
