package dev.mitra.stack.people;

import java.util.List;
import java.util.Map;

/// A firm that wants to be a reseller, and the person who acts for it.
public record Company(String legalName, String person, String email, String website, Address address, String language) {

    /// The application form, filled in by a firm that resells software only.
    public Map<String, Object> application() {
        return Map.of(
                "company",
                legalName,
                "website",
                website,
                "mainBusiness",
                "IT_RESALE",
                "resaleSharePercent",
                95,
                "market",
                address.country(),
                "reason",
                "Our customers ask us for your components and must buy them through us.",
                "profile",
                profile());
    }

    private Map<String, Object> profile() {
        return Map.of(
                "legalName",
                legalName,
                "address",
                address.json(),
                "currency",
                "USD",
                "language",
                language,
                "billingContacts",
                List.of(Map.of("name", person, "email", "billing@" + domain())),
                "deliverTo",
                Map.of("name", person, "emails", List.of("licences@" + domain()), "language", language));
    }

    public String domain() {
        return email.substring(email.indexOf('@') + 1);
    }
}
