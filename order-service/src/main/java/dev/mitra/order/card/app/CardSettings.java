package dev.mitra.order.card.app;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How cards are taken, whoever the acquirer is.
@Singleton
class CardSettings {

    private final List<String> origins;
    private final Duration payWithin;

    CardSettings(
            @ConfigProperty(name = "mitra.cards.return-origins") Optional<List<String>> origins,
            @ConfigProperty(name = "mitra.cards.pay-within") Duration payWithin) {
        this.origins = origins.orElse(List.of());
        this.payWithin = payWithin;
    }

    /// Whether a buyer may be sent there: an acquirer's page must not lead to strangers.
    boolean allows(URI returnTo) {
        return returnTo.getRawAuthority() != null
                && returnTo.getRawUserInfo() == null
                && origins.contains(returnTo.getScheme() + "://" + returnTo.getRawAuthority());
    }

    Duration payWithin() {
        return payWithin;
    }
}
