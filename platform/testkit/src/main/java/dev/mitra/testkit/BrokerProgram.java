package dev.mitra.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;

/// The broker's own process: formats the storage on the first start, then becomes Kafka. Its one argument is
/// the properties file, beside which the storage lies.
final class BrokerProgram {

    private BrokerProgram() {}

    public static void main(String[] arguments) throws IOException {
        var properties = Path.of(arguments[0]);
        if (!Files.exists(properties.resolveSibling("data").resolve("meta.properties"))) {
            String[] format = {"format", "--cluster-id", "bWl0cmEtbG9jYWwtc3RhYw", "--config", arguments[0]};
            if (StorageTool.execute(format, System.out) != 0) {
                throw new IOException("the broker's storage could not be formatted");
            }
        }
        Kafka.main(arguments);
    }
}
