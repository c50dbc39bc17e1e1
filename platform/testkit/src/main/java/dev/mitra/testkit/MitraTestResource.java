package dev.mitra.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// What every service is tested against: its own PostgreSQL database, a broker and a mail catcher, all real,
/// started once per test run and reachable from any test through the static accessors.
public class MitraTestResource implements QuarkusTestResourceLifecycleManager {

    private static final class Running {
        private static final PostgresServer POSTGRES;
        private static final KafkaBroker BROKER;
        private static final MailCatcher MAILS = MailCatcher.temporary();

        static {
            var broker = CompletableFuture.supplyAsync(KafkaBroker::temporary, Running::onThreadWithOurClasses);
            POSTGRES = PostgresServer.temporary();
            BROKER = broker.join();
        }

        /// Kafka's clients look classes up through the thread, and a pool's thread knows only the outermost.
        private static void onThreadWithOurClasses(Runnable task) {
            var thread = Thread.ofPlatform().daemon().unstarted(task);
            thread.setContextClassLoader(MitraTestResource.class.getClassLoader());
            thread.start();
        }
    }

    private String database = Path.of("").toAbsolutePath().getFileName().toString();

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        postgres().createDatabase(database());
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", postgres().jdbcUrl(database()));
        settings.put("quarkus.datasource.username", PostgresServer.USER);
        settings.put("quarkus.datasource.password", "local");
        settings.put("quarkus.http.test-port", "0");
        settings.put("mitra.kafka.bootstrap-servers", broker().bootstrapServers());
        settings.put("mitra.kafka.create-topics", "true");
        settings.put("mitra.mail.host", "127.0.0.1");
        settings.put("mitra.mail.port", Integer.toString(mails().port()));
        settings.put("mitra.clock", "test");
        settings.put("mp.jwt.verify.publickey.location", "mitra-test-jwks.json");
        return settings;
    }

    /// The servers stay for the next start in this JVM and end with it.
    @Override
    public void stop() {
        mails().behave(new MailBehaviour.Accept());
    }

    public static PostgresServer postgres() {
        return Running.POSTGRES;
    }

    public static KafkaBroker broker() {
        return Running.BROKER;
    }

    public static MailCatcher mails() {
        return Running.MAILS;
    }

    /// The service's database: its folder's name, `order-service` becomes `order_service`.
    private String database() {
        return database.replace('-', '_');
    }
}
