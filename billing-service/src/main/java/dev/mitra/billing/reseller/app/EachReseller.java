package dev.mitra.billing.reseller.app;

import dev.mitra.kernel.ResellerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Does the same for each reseller, two at a time: while one waits for PostgreSQL the other works. One that fails stops
/// none of the others; it is tried again at the end, then reported.
public final class EachReseller {

    private static final Logger LOG = Logger.getLogger(EachReseller.class);
    private static final int LANES = 2;

    private EachReseller() {}

    /// @return those that failed again
    /// @throws RuntimeException when not one succeeds: then it is not the resellers
    public static List<ResellerId> of(String job, List<ResellerId> resellers, Consumer<ResellerId> work) {
        var failed = failed(job, resellers, work);
        int done = resellers.size() - failed.size();
        var left = new ArrayList<ResellerId>();
        for (var reseller : failed) {
            try {
                work.accept(reseller);
                done++;
            } catch (RuntimeException again) {
                if (done == 0) {
                    throw again;
                }
                LOG.errorf(again, "job %s failed again for reseller %s", job, reseller.external());
                left.add(reseller);
            }
        }
        return left;
    }

    private static List<ResellerId> failed(String job, List<ResellerId> resellers, Consumer<ResellerId> work) {
        try (var lanes = Executors.newFixedThreadPool(
                LANES, Thread.ofVirtual().name(job + "-", 1).factory())) {
            var asked = new LinkedHashMap<ResellerId, Future<?>>();
            resellers.forEach(reseller -> asked.put(reseller, lanes.submit(() -> work.accept(reseller))));
            return asked.entrySet().stream()
                    .filter(answer -> !succeeded(job, answer.getKey(), answer.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static boolean succeeded(String job, ResellerId reseller, Future<?> answer) {
        try {
            answer.get();
            return true;
        } catch (ExecutionException once) {
            LOG.warnf(once, "job %s failed for reseller %s and tries it again at the end", job, reseller.external());
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in job " + job, stopped);
        }
    }
}
