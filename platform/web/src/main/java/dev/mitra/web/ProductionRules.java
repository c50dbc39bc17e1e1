package dev.mitra.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What must not be left as it came when customers rely on a service. Each finding names the property and
/// what it must be instead, never its value.
final class ProductionRules {

    /// The password that the demo's people share; it stands in the README.
    private static final String DEMO_PASSWORD = "Kestrelwood-demo-2026";
    /// The demo vendor's account at a bank.
    private static final String DEMO_IBAN = "DE89370400440532013000";

    private static final String DEMO_VENDOR = "Kestrelwood";
    /// They stand in mails and licence files.
    private static final List<String> PUBLIC_ADDRESSES = List.of(
            "mitra.account.public-url",
            "mitra.reseller.public-url",
            "mitra.reseller.sign-up-url",
            "mitra.license.public-url",
            "mitra.catalogue.agreements");

    private final Function<String, Optional<String>> settings;
    private final List<String> findings = new ArrayList<>();

    private ProductionRules(Function<String, Optional<String>> settings) {
        this.settings = settings;
    }

    /// Empty unless `mitra.production` is true and something is not fit for it.
    static List<String> findings(Function<String, Optional<String>> settings) {
        var rules = new ProductionRules(settings);
        if (rules.is("mitra.production", "true")) {
            rules.check();
        }
        return List.copyOf(rules.findings);
    }

    private void check() {
        refuse(is("mitra.clock", "test"), "mitra.clock must be system: due dates follow it");
        refuse(is("mitra.demo", "true"), "mitra.demo must be false: it creates demo data");
        refuse(!begins("mitra.issuer", "https://"), "mitra.issuer must begin with https://");
        refuse(is("mitra.postgres.password", "mitra"), "mitra.postgres.password must not be the default");
        refuse(holds("mitra.staff", DEMO_PASSWORD), "mitra.staff must not use the demo's password");
        refuse(holds("mitra.vendor.iban", DEMO_IBAN), "mitra.vendor.iban must be your own account");
        refuse(holds("mitra.contact.email", ".example"), "mitra.contact.email must be your own");
        refuse(holds("mitra.mail.from", ".example"), "mitra.mail.from must be your own");
        refuse(holds("mitra.vendor.legal-name", DEMO_VENDOR), "mitra.vendor.legal-name must be your own");
        refuse(holds("mitra.vendor.name", DEMO_VENDOR), "mitra.vendor.name must be your own");
        checkLines();
        refuse(is("mitra.cards.gateway", "simulated"), "mitra.cards.gateway must be stripe or none: no money moves");
        refuse(is("mitra.rate-limit.scale", "0"), "mitra.rate-limit.scale must not switch the limits off");
        refuse(!is("mitra.log.json", "true"), "mitra.log.json must be true: logs are read by machines");
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

    private boolean is(String name, String value) {
        return settings.apply(name).filter(value::equals).isPresent();
    }

    private boolean begins(String name, String start) {
        return settings.apply(name).filter(value -> value.startsWith(start)).isPresent();
    }

    private boolean holds(String name, String part) {
        return settings.apply(name).filter(value -> value.contains(part)).isPresent();
    }
}
