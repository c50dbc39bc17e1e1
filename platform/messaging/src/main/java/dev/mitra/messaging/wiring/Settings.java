package dev.mitra.messaging.wiring;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.messaging.inbox.RetryPolicy;
import dev.mitra.messaging.mail.SmtpSettings;
import dev.mitra.messaging.wire.BrokerAccess;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;

/// Everything that the environment decides for messaging. Each method names its property and default.
@Singleton
class Settings {

    private static final String CLIENT = "mitra.kafka.client.";

    private final Config config;

    Settings(Config config) {
        this.config = config;
    }

    /// `order-service`: the consumer group, the sender of events and mails.
    String service() {
        return config.getValue("quarkus.application.name", String.class);
    }

    /// How this service calls itself on the wire.
    String source() {
        return "/" + service();
    }

    /// False for a process that only wants the beans: nothing is sent, read or run.
    boolean enabled() {
        return of("mitra.messaging.enabled", "true", Boolean.class);
    }

    /// `mitra.kafka.client.*` goes to Kafka's clients as it is: `mitra.kafka.client.security.protocol`.
    BrokerAccess broker() {
        var client = new TreeMap<String, String>();
        for (var name : config.getPropertyNames()) {
            if (name.startsWith(CLIENT)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> client.put(name.substring(CLIENT.length()), value));
            }
        }
        return new BrokerAccess(of("mitra.kafka.bootstrap-servers", "localhost:9092", String.class), client);
    }

    boolean createTopics() {
        return of("mitra.kafka.create-topics", "false", Boolean.class);
    }

    int partitions() {
        return of("mitra.kafka.partitions", "6", Integer.class);
    }

    short replication() {
        return of("mitra.kafka.replication", "1", Short.class);
    }

    /// How long the topics keep events; offsets and inbox rows outlive it.
    Duration retention() {
        return of("mitra.kafka.retention", "P90D", Duration.class);
    }

    /// Makes group membership static; unique per replica.
    Optional<String> instanceId() {
        return config.getOptionalValue("mitra.kafka.instance-id", String.class);
    }

    Duration sessionTimeout() {
        return of("mitra.kafka.session-timeout", "PT10S", Duration.class);
    }

    /// How many events one poll brings at most.
    int batch() {
        return of("mitra.inbox.batch", "200", Integer.class);
    }

    RetryPolicy retries() {
        var standard = RetryPolicy.standard();
        return new RetryPolicy(
                standard.inPlace(),
                standard.perPoll(),
                of("mitra.inbox.first-retry", "PT1M", Duration.class),
                of("mitra.inbox.longest-retry", "PT6H", Duration.class),
                of("mitra.inbox.attempts", "12", Integer.class));
    }

    /// How long a mail that was sent, or has bounced, keeps its text, recipients and files.
    Duration keepMails() {
        return of("mitra.mail.keep", "P180D", Duration.class);
    }

    /// How often every invariant is checked for the metric; rarer where that takes a hundredth of the time.
    Duration invariantsEvery() {
        return of("mitra.invariants.every", "PT5M", Duration.class);
    }

    /// How long published events and inbox rows are kept; longer than the topics keep theirs.
    Duration keepEvents() {
        return of("mitra.events.keep", "P400D", Duration.class);
    }

    String mailHost() {
        return of("mitra.mail.host", "localhost", String.class);
    }

    int mailPort() {
        return of("mitra.mail.port", "1025", Integer.class);
    }

    EmailAddress mailFrom() {
        return EmailAddress.parse(of("mitra.mail.from", "sales@vendor.example", String.class))
                .orElseThrow(() -> new IllegalStateException("mitra.mail.from is no e-mail address"));
    }

    /// When the mail server wants one; the line is then encrypted.
    Optional<SmtpSettings.Login> mailLogin() {
        return config.getOptionalValue("mitra.mail.user", String.class)
                .map(user -> new SmtpSettings.Login(user, config.getValue("mitra.mail.password", String.class)));
    }

    /// How the line to the mail server is encrypted: `when-offered`, `starttls` (no mail without it) or `tls`
    /// (from the first byte on, port 465).
    SmtpSettings.Encryption mailEncryption() {
        var word = of("mitra.mail.tls", "when-offered", String.class);
        return Arrays.stream(SmtpSettings.Encryption.Mode.values())
                .filter(mode -> mode.name().replace('_', '-').equalsIgnoreCase(word))
                .findFirst()
                .map(mode -> new SmtpSettings.Encryption(mode, mailTrust()))
                .orElseThrow(() -> new IllegalStateException("mitra.mail.tls must be when-offered, starttls or tls"));
    }

    /// A PEM file with the authorities that sign the mail server's certificate; by default those of the Java runtime.
    Optional<String> mailTrust() {
        return config.getOptionalValue("mitra.mail.trust", String.class);
    }

    /// Right of the `@` in Message-IDs; by default the sender's.
    String mailDomain() {
        return config.getOptionalValue("mitra.mail.domain", String.class)
                .orElseGet(() -> mailFrom().domain());
    }

    ZoneId zone() {
        return ZoneId.of(of("mitra.vendor.zone", "America/New_York", String.class));
    }

    /// @throws IllegalStateException when a test clock is asked for in production
    boolean testClock() {
        boolean test = of("mitra.clock", "system", String.class).equals("test");
        if (test && of("mitra.production", "false", Boolean.class)) {
            throw new IllegalStateException("mitra.clock=test is never allowed with mitra.production=true");
        }
        return test;
    }

    private <T> T of(String name, String otherwise, Class<T> type) {
        return config.getOptionalValue(name, type)
                .orElseGet(() -> config.getConverter(type).orElseThrow().convert(otherwise));
    }
}
