package dev.mitra.messaging.wiring;

import dev.mitra.messaging.Invariant;
import dev.mitra.messaging.Job;
import dev.mitra.messaging.JobPeriod;
import dev.mitra.messaging.Worker;
import io.quarkus.arc.Arc;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/// Gives the work of messaging's own threads a request scope, as a call over HTTP has one.
final class InRequest {

    private InRequest() {}

    static <T> T call(Supplier<T> work) {
        var request = Arc.container().requestContext();
        if (request.isActive()) {
            return work.get();
        }
        request.activate();
        try {
            return work.get();
        } finally {
            request.terminate();
        }
    }

    static Worker worker(Worker worker) {
        return new Worker() {
            @Override
            public String name() {
                return worker.name();
            }

            @Override
            public int workOnce() {
                return call(worker::workOnce);
            }

            @Override
            public Duration rest() {
                return worker.rest();
            }

            @Override
            public long waiting() {
                return call(worker::waiting);
            }
        };
    }

    static Invariant invariant(Invariant invariant) {
        return new Invariant() {
            @Override
            public String name() {
                return invariant.name();
            }

            @Override
            public String sentence() {
                return invariant.sentence();
            }

            @Override
            public List<String> offending() {
                return call(invariant::offending);
            }
        };
    }

    static Job job(Job job) {
        return new Job() {
            @Override
            public String name() {
                return job.name();
            }

            @Override
            public Calendar calendar() {
                return job.calendar();
            }

            @Override
            public void run(JobPeriod period) {
                call(() -> {
                    job.run(period);
                    return true;
                });
            }
        };
    }
}
