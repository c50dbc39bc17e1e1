package dev.mitra.license.status;

import com.sun.management.ThreadMXBean;
import dev.mitra.license.issue.StatusPermutation;
import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// What a status list costs: `mvn -pl license-service -am test-compile`, then this program with `target/classes` and
/// `target/test-classes` on the class path. It prints size, CPU time and memory for a build of all and of 100 changes.
final class MeasuringTheStatusList {

    private static final int CHANGES = 100;
    private static final int WARM_UP = 20;

    private MeasuringTheStatusList() {}

    @SuppressWarnings("SystemOut") // a program for the command line
    public static void main(String[] arguments) {
        for (int licenses : new int[] {1_000_000, 10_000_000}) {
            var all = revoked(licenses, licenses / 1_000);
            var some = revoked(licenses, CHANGES);
            var list = StatusBits.none().with(licenses, all).compressed();
            System.out.printf(
                    "%,d licences, 0.1 %% revoked: %,d bytes%n",
                    licenses, Base64.getUrlDecoder().decode(list).length);
            measure("  all of it", () -> StatusBits.none().with(licenses, all).compressed());
            measure(
                    "  100 changes",
                    () -> StatusBits.of(list).with(licenses, some).compressed());
        }
    }

    private static List<StatusBits.Change> revoked(int licenses, int count) {
        var permutation = new StatusPermutation(count);
        return IntStream.range(0, count)
                .mapToObj(i -> new StatusBits.Change(permutation.place(i * (licenses / count)), 1))
                .toList();
    }

    @SuppressWarnings("SystemOut")
    private static void measure(String what, Supplier<String> build) {
        long letters = 0;
        for (int i = 0; i < WARM_UP; i++) {
            letters += build.get().length();
        }
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < WARM_UP; i++) {
            letters += build.get().length();
        }
        double milliseconds = (threads.getCurrentThreadCpuTime() - cpu) / 1e6 / WARM_UP;
        double megabytes = (threads.getCurrentThreadAllocatedBytes() - bytes) / 1e6 / WARM_UP;
        System.out.printf(
                "%s: %.1f ms CPU, %.1f MB allocated, %,d letters a list%n",
                what, milliseconds, megabytes, letters / 2 / WARM_UP);
    }
}
