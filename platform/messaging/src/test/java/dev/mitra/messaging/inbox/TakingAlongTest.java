package dev.mitra.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class TakingAlongTest {

    private static final TopicPartition PARTITION = new TopicPartition("a", 0);
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final Partitions partitions = new Partitions(consumer, Set.of("a"), _ -> Map.of());
    private long offset;

    @Test
    void whereMuchComesABatchHoldsAlsoWhatCameAfterTheAnswerThatWasUnderWay() throws InterruptedException {
        consumer.rebalance(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));

        consumer.schedulePollTask(() -> come(30));
        assertThat(partitions.poll(PATIENCE, PATIENCE)).as("alone so far").hasSize(30);

        consumer.schedulePollTask(() -> come(3));
        consumer.schedulePollTask(() -> come(1));
        consumer.schedulePollTask(() -> come(5));
        assertThat(partitions.poll(PATIENCE, PATIENCE))
                .extracting(ConsumerRecord::offset)
                .containsExactly(30L, 31L, 32L, 33L, 34L, 35L, 36L, 37L, 38L);
    }

    private void come(int records) {
        for (int i = 0; i < records; i++) {
            consumer.addRecord(new ConsumerRecord<>("a", 0, offset++, new byte[0], new byte[0]));
        }
    }
}
