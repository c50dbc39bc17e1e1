package dev.mitra.order.acquirer.app;

import static java.net.http.HttpResponse.BodyHandlers.discarding;

import dev.mitra.messaging.Worker;
import dev.mitra.order.acquirer.Charges;
import dev.mitra.order.acquirer.Charges.DueNotice;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Sends the simulated acquirer's notices over HTTP, signed, and again until they were taken.
@ApplicationScoped
public class SendNotices implements Worker {

    static final String NAME = "simulated-notices";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LEASE = Duration.ofSeconds(15);
    private static final int MOST_TRIES = 20;

    private final Charges charges;
    private final AcquirerSettings settings;
    private final InstantSource systemTime;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SendNotices(Charges charges, AcquirerSettings settings, InstantSource systemTime) {
        this.charges = charges;
        this.settings = settings;
        this.systemTime = systemTime;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int workOnce() {
        var now = systemTime.instant();
        var due = settings.isChosen()
                ? QuarkusTransaction.joiningExisting().call(() -> charges.claimNotice(now, now.plus(LEASE)))
                : Optional.<DueNotice>empty();
        due.filter(notice -> send(notice) || notice.tries() >= MOST_TRIES)
                .ifPresent(notice -> QuarkusTransaction.joiningExisting().run(() -> charges.told(notice.id())));
        return due.isPresent() ? 1 : 0;
    }

    @Override
    @Transactional
    public long waiting() {
        return settings.isChosen() ? charges.dueNotices(systemTime.instant().plus(LEASE)) : 0;
    }

    private boolean send(DueNotice notice) {
        var request = HttpRequest.newBuilder(settings.notices())
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Acquirer-Signature", settings.signature().sign(notice.body(), systemTime.instant()))
                .POST(HttpRequest.BodyPublishers.ofString(notice.body()))
                .build();
        try {
            return http.send(request, discarding()).statusCode() / 100 == 2;
        } catch (IOException notTaken) {
            return false;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
