package dev.mitra.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TracingStepsTest {

    private static final String CALLER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private final List<SpanData> recorded = new ArrayList<>();
    private final Traces traces = Traces.by(SdkTracerProvider.builder()
            .setSampler(Sampler.parentBased(Sampler.alwaysOn()))
            .addSpanProcessor(SimpleSpanProcessor.create(new Notebook()))
            .build());

    @Test
    void without_a_collector_a_step_hands_on_what_it_was_handed() {
        var step = Traces.off().begin("POST /v1/orders", Traces.Kind.SERVER, CALLER);
        step.with("http.route", "/v1/orders").end();

        assertThat(step.traceparent()).isEqualTo(CALLER);
        assertThat(Traces.off().begin("job", Traces.Kind.CLIENT, null).traceparent())
                .isNull();
        assertThat(Traces.off().isOn()).isFalse();
    }

    @Test
    void each_step_continues_the_trace_of_whoever_asked() {
        var request = traces.begin("POST", Traces.Kind.SERVER, CALLER);
        var event = traces.begin("OrderPlaced.v1 publish", Traces.Kind.PRODUCER, request.traceparent());
        event.end();
        request.rename("POST /v1/orders");
        request.end();

        assertThat(recorded)
                .extracting(SpanData::getName, SpanData::getKind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OrderPlaced.v1 publish", SpanKind.PRODUCER),
                        org.assertj.core.groups.Tuple.tuple("POST /v1/orders", SpanKind.SERVER));
        assertThat(recorded).extracting(SpanData::getTraceId).containsOnly("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(recorded.get(0).getParentSpanId()).isEqualTo(recorded.get(1).getSpanId());
        assertThat(recorded.get(1).getParentSpanId()).isEqualTo("00f067aa0ba902b7");
    }

    @Test
    void a_caller_that_does_not_record_its_trace_is_not_recorded_here_either() {
        var step = traces.begin("POST", Traces.Kind.SERVER, CALLER.replaceFirst("01$", "00"));
        step.end();

        assertThat(recorded).isEmpty();
        assertThat(step.traceparent()).endsWith("-00").contains("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-zz-zz-zz",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void what_is_no_traceparent_begins_a_new_trace(String header) {
        assertThat(TraceParent.parse(header)).isEmpty();
        traces.begin("POST", Traces.Kind.SERVER, header).end();

        assertThat(recorded).extracting(SpanData::getParentSpanId).containsExactly("0000000000000000");
    }

    @Test
    void a_new_trace_is_a_traceparent_that_others_can_read() {
        var begun = TraceParent.begin();

        assertThat(TraceParent.parse(begun.toString())).contains(begun);
        assertThat(TraceParent.begin().traceId()).isNotEqualTo(begun.traceId());
    }

    private final class Notebook implements SpanExporter {
        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            recorded.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
