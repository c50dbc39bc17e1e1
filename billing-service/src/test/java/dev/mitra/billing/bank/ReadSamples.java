package dev.mitra.billing.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads files from the command line and prints what was understood: for trying the reader on other banks'
/// material by hand.
final class ReadSamples {

    private ReadSamples() {}

    public static void main(String[] files) throws IOException {
        for (var file : files) {
            try (var in = Files.newInputStream(Path.of(file))) {
                IO.println(file + "\n  " + CamtReader.read(in, _ -> true, XmlLimits.USUAL));
            }
        }
    }
}
