package dev.mitra.stack.mail;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What goes back over HTTP.
// nobody compares two responses
@SuppressWarnings("ArrayRecordComponent")
record Response(int status, String contentType, byte[] body, Optional<String> fileName) {

    static Response html(String page) {
        return new Response(200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Response json(byte[] json) {
        return new Response(200, "application/json", json, Optional.empty());
    }

    static Response file(String contentType, byte[] content, Optional<String> name) {
        return new Response(200, contentType, content, name);
    }

    static Response empty() {
        return new Response(204, "text/plain", new byte[0], Optional.empty());
    }

    static Response notFound() {
        return new Response(404, "text/plain", "no such mail\n".getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    static Response badRequest(String text) {
        return new Response(400, "text/plain", text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }
}
