package dev.mitra.license.issue.db;

import dev.mitra.license.issue.LicenseFilter;
import dev.mitra.license.issue.LicensePlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A filter as SQL conditions on the table `license l`, in forms that the indexes of V011 serve with prepared
/// statements too.
final class Conditions {

    /// No name goes on after this.
    private static final String LAST = "\uDBFF\uDFFF";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    static Conditions of(LicenseFilter filter, @Nullable LicensePlace after) {
        var all = new Conditions();
        all.add(
                "l.order_id = :order",
                "order",
                filter.order() == null ? null : filter.order().value());
        all.add("l.order_number = :number", "number", filter.number());
        all.add("l.sku = :sku", "sku", filter.sku());
        all.customer(filter.customer());
        if (filter.status() != null) {
            // a literal, so that the partial index is seen
            all.conditions.add("l.state = '" + filter.status().name() + "'");
        }
        all.period("expires_on", filter.expires());
        all.period("updates_until", filter.updatesEnd());
        all.after(filter.sorting(), after);
        return all;
    }

    /// The column by which the list goes, null for the id alone.
    static @Nullable String column(LicenseFilter.Sorting sorting) {
        return switch (sorting) {
            case NEWEST_FIRST -> null;
            case BY_EXPIRY -> "expires_on";
            case BY_END_OF_UPDATES -> "updates_until";
        };
    }

    String with(String scope) {
        return scope + conditions.stream().map(" and "::concat).reduce("", String::concat);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void customer(@Nullable String customer) {
        if (customer == null) {
            return;
        }
        if (customer.contains("@")) {
            add("l.holder_email = :customer", "customer", customer);
        } else {
            var start = customer.toLowerCase(Locale.ROOT);
            add("lower(l.holder_org) ~>=~ :customerFrom", "customerFrom", start);
            add("lower(l.holder_org) ~<~ :customerTo", "customerTo", start + LAST);
        }
    }

    private void period(String column, LicenseFilter.@Nullable Period period) {
        if (period != null) {
            conditions.add("l." + column + " is not null");
            add("l." + column + " >= :" + column + "From", column + "From", period.from());
            add("l." + column + " <= :" + column + "Until", column + "Until", period.until());
        }
    }

    private void after(LicenseFilter.Sorting sorting, @Nullable LicensePlace after) {
        if (after != null) {
            var column = column(sorting);
            add(
                    column == null ? "l.id < :after" : "(l." + column + ", l.id) > (:afterDay, :after)",
                    "after",
                    after.id().value());
            if (column != null && after.day() != null) {
                parameters.put("afterDay", after.day());
            }
        }
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
