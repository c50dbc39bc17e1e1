package dev.mitra.journeys;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.ResourceSpans;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

/// An OpenTelemetry collector in this JVM: takes what the services send by OTLP over HTTP, and keeps it.
final class TraceCollector {

    private static final Queue<Span> SPANS = new ConcurrentLinkedQueue<>();
    private static final HttpServer SERVER = started();

    private TraceCollector() {}

    /// One step of a trace.
    ///
    /// @param parent empty for the first
    /// @param start in nanoseconds since 1970
    record Span(String service, String name, String trace, String id, String parent, long start, long end) {}

    static String endpoint() {
        return "http://127.0.0.1:" + SERVER.getAddress().getPort();
    }

    /// What has arrived of a trace, by time.
    static List<Span> of(String trace) {
        return SPANS.stream()
                .filter(span -> span.trace().equals(trace))
                .sorted(Comparator.comparingLong(Span::start))
                .toList();
    }

    /// On the port that a stack which runs already was told by `MITRA_TRACES_ENDPOINT`, or on any.
    private static HttpServer started() {
        try {
            var told = System.getenv("MITRA_TRACES_ENDPOINT");
            int port = told == null ? 0 : URI.create(told).getPort();
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            server.createContext("/v1/traces", TraceCollector::take);
            server.setExecutor(Executors.newThreadPerTaskExecutor(
                    Thread.ofPlatform().daemon().name("traces-", 0).factory()));
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody())
                    .getResourceSpansList()
                    .forEach(TraceCollector::keep);
            exchange.getResponseHeaders().add("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static void keep(ResourceSpans sent) {
        var service = sent.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(KeyValue::getValue)
                .map(value -> value.getStringValue())
                .findFirst()
                .orElse("");
        sent.getScopeSpansList().stream()
                .flatMap(scope -> scope.getSpansList().stream())
                .forEach(span -> SPANS.add(new Span(
                        service,
                        span.getName(),
                        hex(span.getTraceId().toByteArray()),
                        hex(span.getSpanId().toByteArray()),
                        hex(span.getParentSpanId().toByteArray()),
                        span.getStartTimeUnixNano(),
                        span.getEndTimeUnixNano())));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
