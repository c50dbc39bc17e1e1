package dev.mitra.messaging.ops;

import dev.mitra.messaging.inbox.Disposal;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the ops resources share: who asks, why, and how a wish ended.
final class Answers {

    private Answers() {}

    static String actor(SecurityContext security) {
        var caller = security.getUserPrincipal();
        return caller == null ? "ops" : caller.getName();
    }

    static String reason(@Nullable Reason body) {
        if (body == null || body.reason() == null || body.reason().isBlank()) {
            throw new BadRequestException("a reason is needed");
        }
        return body.reason().strip();
    }

    /// @throws NotFoundException when it is none: there is nothing of that id
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException("nothing has the id " + text, e);
        }
    }

    static Response of(Disposal.Outcome outcome) {
        return switch (outcome) {
            case Disposal.Outcome.Done _ -> Response.noContent().build();
            case Disposal.Outcome.Unknown _ -> throw new NotFoundException("nothing open has this id");
            case Disposal.Outcome.StillUnreadable(var cause) ->
                throw new ClientErrorException("still unreadable: " + cause, Response.Status.CONFLICT);
        };
    }

    /// Why something is given up.
    record Reason(@Nullable String reason) {}
}
