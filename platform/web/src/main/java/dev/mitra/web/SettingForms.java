package dev.mitra.web;

import dev.mitra.kernel.EmailAddress;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Settings that are words to Quarkus and mean more to us. Numbers, durations and choices have types of their
/// own, and Quarkus names the property when one cannot be read. What it does not know as true it takes for false,
/// which must not happen where much depends on the word.
final class SettingForms {

    private record Form(Pattern name, String wanted, Predicate<String> fits) {}

    private static final List<Form> FORMS = List.of(
            new Form(Pattern.compile("mitra\\.vendor\\.zone"), "a time zone, as Europe/Rome", SettingForms::isZone),
            new Form(Pattern.compile("mitra\\.vendor\\.currency"), "a currency of ISO 4217", SettingForms::isCurrency),
            new Form(
                    Pattern.compile("mitra\\.(mail\\.from|contact\\.email|vendor\\.contact|reseller\\.inbox)"),
                    "an e-mail address",
                    text -> EmailAddress.parse(text).isPresent()),
            new Form(
                    Pattern.compile("mitra\\.(issuer|docs\\.base|contact\\.url|traces\\.endpoint|.*-url)"),
                    "an address that begins with http:// or https://",
                    SettingForms::isAddress),
            new Form(
                    Pattern.compile("mitra\\.(programme|reseller|exchange)\\..*(percent|-rate).*"),
                    "a number from 0 to 100",
                    SettingForms::isPercentage),
            new Form(
                    Pattern.compile("mitra\\.(production|demo)"),
                    "true or false",
                    text -> text.equals("true") || text.equals("false")));

    private SettingForms() {}

    /// What does not fit, each by its property and never by its value.
    ///
    /// @param names of all properties that there are
    static List<String> findings(Iterable<String> names, Function<String, Optional<String>> settings) {
        var findings = new TreeSet<String>();
        for (var name : names) {
            for (var form : FORMS) {
                if (form.name().matcher(name).matches()
                        && settings.apply(name).filter(form.fits().negate()).isPresent()) {
                    findings.add(name + " must be " + form.wanted());
                }
            }
        }
        return List.copyOf(findings);
    }

    private static boolean isZone(String text) {
        try {
            ZoneId.of(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isCurrency(String text) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency -> currency.getCurrencyCode().equals(text));
    }

    private static boolean isAddress(String text) {
        try {
            return new URI(text).isAbsolute() && text.matches("https?://[^/].*");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isPercentage(String text) {
        try {
            var number = new BigDecimal(text);
            return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(100)) <= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
