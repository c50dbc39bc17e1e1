package dev.mitra.stack.bench;

import dev.mitra.stack.Memory;
import dev.mitra.stack.Stack;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.prove.CpuTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;

/// Runs a workload between two looks at the processes and prints its line, on the output and into a file.
record Meter(Stack stack, Control control, Terminal progress, Path file) {

    void measure(String workload, int clients, Supplier<Outcome> work) {
        var before = CpuTime.of(stack);
        var compiled = CpuTime.ofCompilers(stack);
        var outcome = progress.step(workload + ", " + clients + " clients", work);
        var used = CpuTime.of(stack).since(before);
        print(workload, clients, outcome, used, CpuTime.ofCompilers(stack).since(compiled));
    }

    /// For work whose processor time was taken elsewhere.
    void print(String workload, int clients, Outcome outcome, CpuTime used, CpuTime compilers) {
        var figures = new Figures(
                workload,
                clients,
                outcome.ops(),
                outcome.seconds(),
                outcome.latencies(),
                used,
                compilers.sum(),
                Memory.megabytes(stack),
                control.commitsPerSecond(),
                ProcessorControl.signatureMillis());
        new Terminal(System.out).say(figures.line());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, figures.line() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
