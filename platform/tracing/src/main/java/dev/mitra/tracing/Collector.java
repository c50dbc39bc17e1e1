package dev.mitra.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Duration;

/// Where finished steps go: an OpenTelemetry collector, by OTLP over HTTP (protobuf), in batches and in the
/// background. While it is away, steps are dropped after the queue of 2,048 is full; the work itself never
/// waits.
final class Collector {

    private Collector() {}

    /// @param endpoint `http://collector:4318`
    /// @param share of the traces that begin here, 0 to 1; a trace that began elsewhere is recorded when it
    ///     was there
    static Traces at(String endpoint, String service, double share) {
        var exporter = OtlpHttpSpanExporter.builder()
                .setEndpoint(endpoint.replaceFirst("/+$", "") + "/v1/traces")
                .setTimeout(Duration.ofSeconds(5))
                .build();
        var resource = Resource.create(Attributes.of(
                AttributeKey.stringKey("service.name"),
                service,
                AttributeKey.stringKey("service.namespace"),
                "mitra",
                AttributeKey.stringKey("service.instance.id"),
                Long.toString(ProcessHandle.current().pid())));
        return Traces.by(SdkTracerProvider.builder()
                .setResource(resource)
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(BatchSpanProcessor.builder(exporter)
                        .setScheduleDelay(Duration.ofSeconds(1))
                        .build())
                .build());
    }
}
