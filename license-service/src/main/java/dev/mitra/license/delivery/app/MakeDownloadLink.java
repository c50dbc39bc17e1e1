package dev.mitra.license.delivery.app;

import dev.mitra.license.delivery.Dispatch;
import dev.mitra.license.delivery.DownloadLinks;
import dev.mitra.license.delivery.LicenseMail;
import dev.mitra.license.delivery.LinkToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes the one-time link of a mail. Called inside its transaction.
@ApplicationScoped
class MakeDownloadLink {

    private final SecureRandom random = new SecureRandom();
    private final DownloadLinks links;
    private final String address;
    private final Duration lasts;

    MakeDownloadLink(
            DownloadLinks links,
            @ConfigProperty(name = "mitra.license.public-url") String publicUrl,
            @ConfigProperty(name = "mitra.license.link-days") int days) {
        this.links = links;
        this.address = publicUrl + "/v1/downloads/";
        this.lasts = Duration.ofDays(days);
    }

    LicenseMail.Link of(Dispatch dispatch) {
        var token = LinkToken.random(random);
        var license = dispatch.isAboutOne() ? dispatch.licenses().getFirst().id() : null;
        links.add(token.hash(), new DownloadLinks.Target(dispatch.order(), license), lasts);
        return new LicenseMail.Link(address + token.text(), lasts.toDays());
    }
}
