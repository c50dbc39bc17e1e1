package dev.mitra.reseller.inbound;

import java.util.List;

/// Whether somebody wrote a mail or a program did. Nobody answers a program: RFC 3834.
public enum Nature {
    WRITTEN,
    /// Out of office, a mailing list, a newsletter.
    AUTOMATIC,
    /// A mail of ours that could not be delivered (RFC 3464).
    BOUNCE;

    private static final List<String> BULK = List.of("bulk", "junk", "list", "auto_reply");
    private static final List<String> OF_PROGRAMS = List.of(
            "X-Autoreply", "X-Autorespond", "X-Auto-Response-Suppress", "List-Id", "List-Unsubscribe", "Feedback-ID");

    /// @param sender local part and domain in lower case, empty when the mail has none
    public static Nature of(Headers headers, String sender) {
        var type = headers.lower("Content-Type");
        boolean report = type.startsWith("multipart/report") && type.contains("delivery-status");
        if (report || sender.startsWith("mailer-daemon@") || headers.has("X-Failed-Recipients")) {
            return BOUNCE;
        }
        var submitted = headers.lower("Auto-Submitted");
        boolean automatic = !submitted.isEmpty() && !submitted.startsWith("no");
        boolean noReturn = headers.first("Return-Path").equals("<>");
        boolean bulk = BULK.contains(headers.lower("Precedence"));
        boolean marked = OF_PROGRAMS.stream().anyMatch(headers::has);
        return automatic || noReturn || bulk || marked || sender.startsWith("no-reply@") ? AUTOMATIC : WRITTEN;
    }
}
