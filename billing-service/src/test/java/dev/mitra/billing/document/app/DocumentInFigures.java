package dev.mitra.billing.document.app;

import dev.mitra.billing.document.Printed;
import dev.mitra.billing.document.PrintedDocuments;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a rendered document costs, in processor time of its thread. Run by hand (`-Dtest=DocumentInFigures`, or
/// [#main] in a JVM with other settings); it prints and writes `target/document-in-figures.txt`, and judges nothing.
class DocumentInFigures {

    private static final int WARM_UP = Integer.getInteger("documents", 800);
    private static final int DOCUMENTS = WARM_UP;

    @Test
    void documents() throws IOException {
        measure();
    }

    public static void main(String[] arguments) throws IOException {
        measure();
    }

    private static void measure() throws IOException {
        var renderer = new PdfRenderer();
        var invoice = PrintedDocuments.invoice();
        var statement = PrintedDocuments.statement(Locale.ENGLISH, 20);
        render(renderer, invoice, WARM_UP);
        render(renderer, statement, WARM_UP / 2);
        var lines = List.of(
                "invoice of one line: %.2f ms, %d bytes"
                        .formatted(render(renderer, invoice, DOCUMENTS), renderer.render(invoice).length),
                "statement of 20 lines: %.2f ms, %d bytes"
                        .formatted(render(renderer, statement, DOCUMENTS), renderer.render(statement).length));
        lines.forEach(IO::println);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", "document-in-figures.txt"), lines);
    }

    // Milliseconds each.
    private static double render(PdfRenderer renderer, Printed document, int times) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            renderer.render(document);
        }
        return (threads.getCurrentThreadCpuTime() - begin) / 1e6 / times;
    }
}
