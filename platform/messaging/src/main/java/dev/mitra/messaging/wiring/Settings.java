package dev.mitra.messaging.wiring;

import dev.mitra.kernel.EmailAddress;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Everything that the environment decides for messaging.
@Singleton
class Settings {

    @ConfigProperty(name = "quarkus.application.name")
    String service;

    @ConfigProperty(name = "mitra.kafka.bootstrap-servers", defaultValue = "localhost:9092")
    String bootstrapServers;

    @ConfigProperty(name = "mitra.kafka.create-topics", defaultValue = "false")
    boolean createTopics;

    @ConfigProperty(name = "mitra.kafka.partitions", defaultValue = "6")
    int partitions;

    @ConfigProperty(name = "mitra.kafka.replication", defaultValue = "1")
    short replication;

    @ConfigProperty(name = "mitra.mail.host", defaultValue = "localhost")
    String mailHost;

    @ConfigProperty(name = "mitra.mail.port", defaultValue = "1025")
    int mailPort;

    @ConfigProperty(name = "mitra.mail.from", defaultValue = "sales@vendor.example")
    String mailFrom;

    /// Right of the `@` in Message-IDs; by default the sender's.
    @ConfigProperty(name = "mitra.mail.domain")
    Optional<String> mailDomain;

    @ConfigProperty(name = "mitra.clock", defaultValue = "system")
    String clock;

    @ConfigProperty(name = "mitra.production", defaultValue = "false")
    boolean production;

    @ConfigProperty(name = "mitra.vendor.zone", defaultValue = "America/New_York")
    String vendorZone;

    /// False for a process that only wants the beans: nothing is sent, read or run.
    @ConfigProperty(name = "mitra.messaging.enabled", defaultValue = "true")
    boolean enabled;

    /// How this service calls itself on the wire.
    String source() {
        return "/" + service;
    }

    ZoneId zone() {
        return ZoneId.of(vendorZone);
    }

    EmailAddress from() {
        return EmailAddress.parse(mailFrom)
                .orElseThrow(() -> new IllegalStateException("mitra.mail.from is no e-mail address"));
    }

    String mailDomain() {
        return mailDomain.orElseGet(() -> from().domain());
    }

    boolean testClock() {
        if (production && clock.equals("test")) {
            throw new IllegalStateException("mitra.clock=test is never allowed with mitra.production=true");
        }
        return clock.equals("test");
    }
}
