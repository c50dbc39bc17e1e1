package dev.mitra.stack;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/// The topics that the services speak through. They are made before the services start; one that exists
/// stays as it is.
public final class Topics {

    public static final List<String> NAMES = List.of(
            "mitra.account",
            "mitra.reseller",
            "mitra.order",
            "mitra.order-finance",
            "mitra.billing",
            "mitra.receivables",
            "mitra.license");
    private static final int PARTITIONS = 6;

    private Topics() {}

    /// Answers how many were new.
    static int create(Settings settings) {
        var security = new Security(settings);
        try (var admin = Admin.create(security.administrator())) {
            var known = admin.listTopics().names().get(60, TimeUnit.SECONDS);
            var missing = NAMES.stream().filter(name -> !known.contains(name)).toList();
            admin.createTopics(missing.stream().map(Topics::topic).toList())
                    .all()
                    .get(60, TimeUnit.SECONDS);
            if (security.isOn()) {
                admin.createAcls(security.accessList()).all().get(60, TimeUnit.SECONDS);
            }
            return missing.size();
        } catch (ExecutionException | TimeoutException e) {
            throw new Refusal(
                    "The topics could not be created at " + settings.kafkaBootstrap() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while the topics were created.", e);
        }
    }

    private static NewTopic topic(String name) {
        var retention = Long.toString(Duration.ofDays(90).toMillis());
        return new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(Map.of("retention.ms", retention));
    }
}
