package dev.mitra.stack.bench;

import dev.mitra.stack.Compiler;
import dev.mitra.stack.Memory;
import dev.mitra.stack.Settings;
import dev.mitra.stack.Stack;
import dev.mitra.stack.Terminal;
import dev.mitra.stack.ops.Ops;
import dev.mitra.stack.prove.CpuTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.function.Supplier;

/// Runs a workload between two looks at the processes and prints its line, on the output and into a file.
///
/// @param history how many copied orders stand in the databases
record Meter(Stack stack, Settings settings, Control control, Terminal progress, int history) {

    Meter after(int orders) {
        return new Meter(stack, settings, control, progress, orders);
    }

    /// The second look is taken when nothing moves any more: what the work leaves to be done, by readers who have not
    /// yet read or for mails that have not yet gone, is its own.
    void measure(String workload, int clients, Supplier<Outcome> work) {
        var before = CpuTime.of(stack);
        var compiled = CpuTime.ofCompilers(stack);
        var outcome = progress.step(workload + ", " + clients + " clients", work);
        Ops.of(settings).quiet(settings.quietTimeout());
        var used = CpuTime.of(stack).since(before);
        print(workload, clients, outcome, used, CpuTime.ofCompilers(stack).since(compiled));
    }

    /// For what the stack has no part in: the processor time of the thread that does it is its own.
    void alone(String workload, Supplier<Outcome> work) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        var outcome = progress.step(workload, work);
        var used = (threads.getCurrentThreadCpuTime() - before) / 1_000_000;
        print(workload, 1, outcome, new CpuTime(Map.of(workload, used), Map.of()), new CpuTime(Map.of(), Map.of()));
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
                Compiler.of(settings).word(),
                history,
                Memory.megabytes(stack),
                control.commitsPerSecond(),
                ProcessorControl.signatureMillis());
        new Terminal(System.out).say(figures.line());
        write(figures.line());
    }

    private void write(String line) {
        var file = settings.folder().resolve("bench/results.jsonl");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
