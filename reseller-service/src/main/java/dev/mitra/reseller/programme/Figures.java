package dev.mitra.reseller.programme;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the configured figures into texts, so that no text says what the rules do not do (R9.2).
public final class Figures {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    private final Map<String, String> values;

    public Figures(Vendor vendor, Terms terms) {
        this.values = Map.ofEntries(
                Map.entry("vendor", vendor.name()),
                Map.entry("vendor-legal-name", vendor.legalName()),
                Map.entry("brands", vendor.brands().stream().map(Brand::name).collect(Collectors.joining(", "))),
                Map.entry("forum-url", vendor.forumUrl()),
                Map.entry("contact", vendor.contact().canonical()),
                Map.entry("default-rate", terms.defaultRate().toString()),
                Map.entry("payment-days", Integer.toString(terms.paymentDays())),
                Map.entry("prepaid-orders", Integer.toString(terms.prepaidOrders())),
                Map.entry("order-on-terms", Integer.toString(terms.prepaidOrders() + 1)),
                Map.entry("interest-percent", terms.interest().toString()),
                Map.entry("grace-days", Integer.toString(terms.graceDays())),
                Map.entry("reapply-days", Integer.toString(terms.periods().reapplication())),
                Map.entry("notice-days", Integer.toString(terms.periods().policyNotice())),
                Map.entry("listing-days", Integer.toString(terms.periods().listingCheck())));
    }

    /// The text with every `{{name}}` replaced.
    ///
    /// @throws IllegalArgumentException when the text names a figure that does not exist
    public String fill(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1))));
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no figure is called " + name);
        }
        return value;
    }
}
