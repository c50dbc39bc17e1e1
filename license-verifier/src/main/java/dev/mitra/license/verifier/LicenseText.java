package dev.mitra.license.verifier;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lines for people above the signed part, as they follow from what is signed. They are not signed themselves, so
 * whoever shows a licence shows these and never the file's own.
 */
final class LicenseText {

    private LicenseText() {}

    static Map<String, String> lines(License license) {
        var lines = new LinkedHashMap<String, String>();
        lines.put("Licensed to", license.to().org());
        lines.put("Product", license.name() + " (" + extent(license) + ")");
        if (license.updatesUntil() != null) {
            lines.put("Updates until", license.updatesUntil() + never(license));
        }
        if (license.expiresAt() != null) {
            lines.put("Valid until", license.expiresAt().toString());
        }
        return lines;
    }

    /** Lines of the file's own text that say something else than the signed part, with the label. */
    static Map<String, String> differing(String above, License license) {
        var differing = new LinkedHashMap<String, String>();
        var wanted = lines(license);
        above.lines().forEach(line -> {
            int colon = line.indexOf(':');
            var label = colon < 0
                    ? ""
                    : line.substring(0, colon).replaceAll("[>\\s\\uFEFF]+", " ").strip();
            var value = line.substring(colon + 1);
            if (wanted.containsKey(label) && !plain(value).equals(plain(wanted.get(label)))) {
                differing.put(label, value.strip());
            }
        });
        return differing;
    }

    private static String extent(License license) {
        var developers = counted(license.developers(), "any number of developers", "developer");
        if (license.deployments() != null) {
            return developers + ", " + counted(license.deployments(), "", "customer deployment");
        }
        return developers + ", " + counted(license.locations(), "unlimited locations", "location");
    }

    private static String counted(Integer count, String unlimited, String noun) {
        return count == null ? unlimited : count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String never(License license) {
        return license.expiresAt() == null ? "   (the licence itself never expires)" : "";
    }

    private static String plain(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
