package dev.mitra.license.issue.app;

import dev.mitra.license.issue.LicensePayload;
import dev.mitra.license.issue.LicenseSite;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// What licence files say of the vendor, from configuration.
@Singleton
class IssueSettings {

    @Produces
    @Singleton
    LicenseSite site(
            @ConfigProperty(name = "mitra.license.public-url") String publicUrl,
            @ConfigProperty(name = "mitra.license.how-to-url") String howToUrl,
            @ConfigProperty(name = "mitra.license.bundles") Optional<String> bundles) {
        return new LicenseSite(publicUrl + "/v1/status-list", howToUrl, bundles(bundles.orElse("")));
    }

    @Produces
    @Singleton
    LicensePayload payload(LicenseSite site) {
        return new LicensePayload(site);
    }

    /// `Total=Words+Charts;Suite=Words`
    static Map<String, List<String>> bundles(String text) {
        var bundles = new LinkedHashMap<String, List<String>>();
        for (var entry : text.split(";")) {
            int equals = entry.indexOf('=');
            if (equals > 0) {
                var members = Arrays.stream(entry.substring(equals + 1).split("\\+"))
                        .map(String::strip)
                        .toList();
                bundles.put(entry.substring(0, equals).strip(), members);
            }
        }
        return Map.copyOf(bundles);
    }
}
