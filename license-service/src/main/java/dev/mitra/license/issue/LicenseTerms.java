package dev.mitra.license.issue;

import org.jspecify.annotations.Nullable;

/// The terms in words, above the signed part of a file. `license-verifier inspect` derives the same lines from
/// the signed part and warns when they differ.
final class LicenseTerms {

    private LicenseTerms() {}

    static String text(LicenseDraft draft) {
        var text = new StringBuilder();
        line(text, "Licensed to", draft.to().company());
        line(
                text,
                "Product",
                draft.line().productName() + " (" + extent(draft.line().grant()) + ")");
        if (draft.updatesUntil() != null) {
            var never = draft.expiresOn() == null ? "   (the licence itself never expires)" : "";
            line(text, "Updates until", draft.updatesUntil() + never);
        }
        if (draft.expiresOn() != null) {
            line(text, "Valid until", draft.expiresOn().toString());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        text.append("%-13s: %s\n".formatted(label, value));
    }

    private static String extent(Grant grant) {
        var developers = counted(grant.developers(), "any number of developers", "developer");
        return grant.deployments() != null
                ? developers + ", " + counted(grant.deployments(), "", "customer deployment")
                : developers + ", " + counted(grant.locations(), "unlimited locations", "location");
    }

    private static String counted(@Nullable Integer count, String unlimited, String noun) {
        return count == null ? unlimited : count + " " + noun + (count == 1 ? "" : "s");
    }
}
