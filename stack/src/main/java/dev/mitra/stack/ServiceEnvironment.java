package dev.mitra.stack;

import java.util.Map;
import java.util.TreeMap;

/// What a service of the stack is told by its environment. What the caller's own environment says to the
/// services (`MITRA_...`, `QUARKUS_...`) wins, except where the stack must tell them apart.
final class ServiceEnvironment {

    private ServiceEnvironment() {}

    static Map<String, String> of(Settings settings, Service service, int replica) {
        var environment = new TreeMap<String, String>();
        environment.put("MITRA_POSTGRES_USER", "mitra");
        environment.put("MITRA_POSTGRES_PASSWORD", "mitra");
        environment.put("MITRA_KAFKA_CREATE_TOPICS", "true");
        environment.put("MITRA_KAFKA_INSTANCE_ID", service.fullName() + "-" + replica);
        environment.put("MITRA_CLOCK", "test");
        // demo data, proofs and load all come from this one machine
        environment.put("MITRA_RATE_LIMIT_SCALE", "1000");
        environment.put("MITRA_ISSUER", settings.url(Service.ACCOUNT));
        environment.put("MITRA_STAFF", DemoStaff.setting());
        environment.put("MITRA_DEMO", "true");
        environment.put("MITRA_APPLICATIONS", DemoApplications.setting());
        // The demo's own log-ins are programs; people can set a second factor up and are asked for it then.
        environment.put("MITRA_SECOND_FACTOR_STAFF", "optional");
        environment.putAll(InboundMail.environment(settings));
        environment.put("QUARKUS_HTTP_CORS_ENABLED", "true");
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", DemoApplications.STOREFRONT);
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        for (var each : Service.values()) {
            environment.put("MITRA_" + each.name() + "_PUBLIC_URL", settings.url(each));
        }
        if (new Security(settings).isOn()) {
            secure(environment, settings, service, replica);
        }
        environment.putAll(settings.environment());
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.port(service, replica)));
        environment.put("MITRA_POSTGRES_HOST", settings.postgresHost());
        environment.put("MITRA_POSTGRES_PORT", Integer.toString(settings.postgresLine()));
        environment.put("MITRA_POSTGRES_DATABASE", service.database());
        environment.put("MITRA_KAFKA_BOOTSTRAP_SERVERS", settings.kafkaBootstrap());
        environment.put("MITRA_MAIL_HOST", settings.mailHost());
        environment.put("MITRA_MAIL_PORT", Integer.toString(settings.smtpPort()));
        return environment;
    }

    /// As `docker-compose.yml` says it.
    private static void secure(Map<String, String> environment, Settings settings, Service service, int replica) {
        var roles = "mitra_" + service.shortName();
        var folder = settings.folder().resolve("secrets").resolve(service.fullName() + "-" + replica);
        environment.put("MITRA_POSTGRES_USER", roles + "_service");
        environment.put("QUARKUS_FLYWAY_USERNAME", roles + "_owner");
        environment.put("QUARKUS_FLYWAY_PASSWORD", "migration");
        environment.put("MITRA_KAFKA_CREATE_TOPICS", "false");
        environment.put(
                "SMALLRYE_CONFIG_LOCATIONS",
                new Security(settings).properties(service, folder).toString());
    }
}
