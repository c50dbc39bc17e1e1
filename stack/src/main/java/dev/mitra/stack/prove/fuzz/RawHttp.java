package dev.mitra.stack.prove.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Sends what no decent client would send, as an address with half an escape.
final class RawHttp {

    private static final int PATIENCE = 60_000;

    private RawHttp() {}

    /// @param base as `http://127.0.0.1:9083`
    static Call.Answer send(String base, Call call) throws IOException {
        var server = URI.create(base);
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), PATIENCE);
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(written(server, call));
            socket.getOutputStream().flush();
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static byte[] written(URI server, Call call) {
        var head =
                new StringBuilder(call.method()).append(' ').append(call.path()).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(server.getAuthority()).append("\r\nConnection: close\r\n");
        head.append("Content-Length: ").append(call.body().length).append("\r\n");
        call.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(call.body());
        return whole.toByteArray();
    }

    /// The body as it came, in chunks or not: it is only looked at.
    static Call.Answer read(String text) throws IOException {
        var end = text.indexOf("\r\n\r\n");
        var lines = text.substring(0, Math.max(0, end)).split("\r\n");
        var words = lines[0].split(" ");
        if (end < 0 || words.length < 2) {
            throw new IOException("no answer but \"" + text + "\"");
        }
        var headers = new TreeMap<String, String>();
        for (var line : lines) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        var body = text.substring(end + 4);
        return new Call.Answer(
                Integer.parseInt(words[1]),
                headers.getOrDefault("content-type", ""),
                headers.getOrDefault("www-authenticate", ""),
                isInChunks(headers) ? whole(body) : body);
    }

    private static boolean isInChunks(Map<String, String> headers) {
        return headers.getOrDefault("transfer-encoding", "").contains("chunked");
    }

    private static String whole(String chunks) {
        var bytes = chunks.getBytes(StandardCharsets.UTF_8);
        var whole = new ByteArrayOutputStream();
        var at = 0;
        while (at < bytes.length) {
            var line = at;
            while (bytes[line] != '\r') {
                line++;
            }
            var size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
            whole.write(bytes, line + 2, Math.min(size, bytes.length - line - 2));
            at = size == 0 ? bytes.length : line + 2 + size + 2;
        }
        return whole.toString(StandardCharsets.UTF_8);
    }
}
