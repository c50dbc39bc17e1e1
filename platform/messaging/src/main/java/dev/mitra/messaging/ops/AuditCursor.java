package dev.mitra.messaging.ops;

import dev.mitra.messaging.audit.AuditLog;
import jakarta.ws.rs.BadRequestException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/// Where the next page of the audit trail begins, opaque to callers.
final class AuditCursor {

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private AuditCursor() {}

    static String after(AuditLog.Act last) {
        var text = last.at() + " " + last.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /// @throws BadRequestException when it is none of ours
    static AuditLog.Place read(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new AuditLog.Place(instant(parts[0]), Long.parseLong(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new BadRequestException("no cursor of this list", e);
        }
    }

    /// An instant that the database knows as well.
    ///
    /// @throws DateTimeException for anything else
    static Instant instant(String text) {
        var instant = Instant.parse(text);
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LATEST)) {
            throw new DateTimeException(text + " is out of range");
        }
        return instant;
    }
}
