package dev.mitra.account.registration.http;

import jakarta.ws.rs.core.Response;

/// Pages that hold a secret: nothing keeps, frames, scripts or forwards them.
final class HtmlAnswers {

    private HtmlAnswers() {}

    static Response of(int status, String html) {
        return Response.status(status)
                .entity(html)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none';"
                                + " base-uri 'none'")
                .build();
    }
}
