package dev.mitra.web.idempotency;

import jakarta.ws.rs.core.Response;
import java.io.Serial;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Carries a recorded answer past a resource method whose declared type it is not.
public final class Replay extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    Replay(Answer answer) {
        super("first answer again", null, false, false);
        this.answer = answer;
    }

    /// Gives the first answer again.
    public static class Mapper {

        @ServerExceptionMapper(priority = 1)
        public Response again(Replay replay) {
            var response = Response.status(replay.answer.status()).header("Idempotent-Replayed", "true");
            replay.answer.headers().forEach(response::header);
            return replay.answer.body() == null
                    ? response.build()
                    : response.entity(replay.answer.body()).build();
        }
    }
}
