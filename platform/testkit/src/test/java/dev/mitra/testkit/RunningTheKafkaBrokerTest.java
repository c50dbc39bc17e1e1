package dev.mitra.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RunningTheKafkaBrokerTest {

    private static final KafkaBroker BROKER = KafkaBroker.temporary();

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @Test
    void topics_and_port_survive_a_kill() throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("kept", Optional.of(3), Optional.empty())))
                    .all()
                    .get(30, TimeUnit.SECONDS);

            BROKER.kill();
            BROKER.start();

            var topics = admin.describeTopics(List.of("kept")).allTopicNames().get(30, TimeUnit.SECONDS);
            assertThat(topics.values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(3));
        }
    }
}
