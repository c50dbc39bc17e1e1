package dev.mitra.stack;

import dev.mitra.testkit.FreePorts;
import dev.mitra.testkit.KafkaBroker;
import dev.mitra.testkit.LocalProcess;
import java.nio.file.Path;
import java.util.List;

/// The Kafka broker.
record KafkaPart(Settings settings, KafkaBroker broker) implements Part {

    static KafkaPart of(Settings settings) {
        var broker = KafkaBroker.in(
                        settings.folder().resolve("kafka"), settings.kafkaListener(), settings.kafkaControllerPort())
                .knownAs(settings.kafkaPort())
                .letting(new Security(settings).logins());
        return new KafkaPart(settings, Compiler.of(settings) == Compiler.FULL ? broker.optimising() : broker);
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.kafkaListener(), settings.kafkaControllerPort());
    }

    @Override
    public Path log() {
        return broker.log();
    }

    @Override
    public LocalProcess start() {
        return broker.start();
    }

    @Override
    public boolean isReady() {
        return FreePorts.answers(settings.kafkaListener());
    }

    @Override
    public void endedInOrder() {
        broker.archive().keep();
    }
}
