package dev.mitra.license.issue.db;

import dev.mitra.license.issue.Viewer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The part of every query that keeps tenants apart: one place for all of them.
///
/// @param conditions on the table `license l`, of which one has to hold; each has an index of its own
record Scope(List<String> conditions, Map<String, Object> parameters) {

    /// The customer has not said that the order is not its own.
    private static final String ACCEPTED =
            " and not exists (select from refused_order r where r.order_id = l.order_id)";

    static Scope of(Viewer viewer) {
        return switch (viewer) {
            case Viewer.Staff() -> new Scope(List.of("true"), Map.of());
            case Viewer.Party(var owner, var organisations, var reseller) -> {
                var conditions = new ArrayList<String>();
                var parameters = new HashMap<String, Object>();
                // who left the organisation sees nothing of it, though an order named its mailbox
                if (owner != null && organisations.isEmpty()) {
                    conditions.add("l.account_id = :account" + ACCEPTED);
                    parameters.put("account", owner.value());
                }
                if (!organisations.isEmpty()) {
                    conditions.add("l.organisation_id = any(:organisations)" + ACCEPTED);
                    parameters.put("organisations", organisations.toArray(UUID[]::new));
                }
                if (reseller != null) {
                    conditions.add("l.reseller_id = :reseller");
                    parameters.put("reseller", reseller.value());
                }
                // whoever is nobody sees nothing
                yield new Scope(conditions.isEmpty() ? List.of("false") : List.copyOf(conditions), parameters);
            }
        };
    }

    /// For a query by id, where no other index is needed.
    String anyOfThem() {
        return "(" + String.join(" or ", conditions) + ")";
    }
}
