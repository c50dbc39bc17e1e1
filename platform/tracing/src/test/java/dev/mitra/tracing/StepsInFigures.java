package dev.mitra.tracing;

import com.sun.management.ThreadMXBean;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What a step costs without a collector, and with one, up to where finished steps are handed over. A measurement, not
/// a test: its name keeps it out of the build.
///
/// `mvn -pl platform/tracing -am test -Dtest=StepsInFigures -Dsurefire.failIfNoSpecifiedTests=false`
class StepsInFigures {

    private static final int STEPS = 1_000_000;
    private static final int ROUNDS = 5;
    private static final String CALLER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void measure() {
        measure("without a collector", Traces.off());
        try (var traces = Traces.by(SdkTracerProvider.builder()
                .setSampler(Sampler.parentBased(Sampler.alwaysOn()))
                .build())) {
            measure("with a collector", traces);
        }
    }

    private static void measure(String what, Traces traces) {
        var memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (var round = 1; round <= ROUNDS; round++) {
            var allocated = memory.getCurrentThreadAllocatedBytes();
            var begin = memory.getCurrentThreadCpuTime();
            var handedOn = 0L;
            for (var i = 0; i < STEPS; i++) {
                var step = traces.begin("POST", Traces.Kind.SERVER, CALLER).with("http.route", "/v1/orders");
                handedOn += String.valueOf(step.traceparent()).length();
                step.end();
            }
            System.out.printf(
                    Locale.ROOT,
                    "%s, round %d: %d ns CPU and %d bytes a step (%d)%n",
                    what,
                    round,
                    (memory.getCurrentThreadCpuTime() - begin) / STEPS,
                    (memory.getCurrentThreadAllocatedBytes() - allocated) / STEPS,
                    handedOn / STEPS);
        }
    }
}
