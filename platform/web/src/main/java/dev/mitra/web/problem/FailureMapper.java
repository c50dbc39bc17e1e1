package dev.mitra.web.problem;

import dev.mitra.kernel.SqlFault;
import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;

/// Everything else: an outage of the database asks the caller to come back, a defect tells nothing but the
/// trace id by which we find it in the log.
@ApplicationScoped
public class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);

    @Inject
    ProblemResponses responses;

    @ServerExceptionMapper(priority = 1)
    public Response failed(Throwable failure, RoutingContext request) {
        var refusal = ProblemMapper.within(failure);
        if (refusal.isPresent()) {
            return responses.response(refusal.get(), request);
        }
        if (isOfForm(failure)) {
            // its words are those of the form, which no log shall have
            return responses.response(Problem.of(CommonProblem.BAD_REQUEST), request);
        }
        var code = codeOf(failure);
        if (code == CommonProblem.INTERNAL_ERROR) {
            LOG.error("request failed", failure);
        } else {
            LOG.warnf("%s: %s", code, failure);
        }
        return responses.response(Problem.of(code), request);
    }

    /// The framework throws whatever it likes at a form that it cannot take apart: half an escape, too many
    /// fields, parts without an end. Only where it was thrown tells that nothing of ours had begun.
    private static boolean isOfForm(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(FormBodyHandler.class.getName()));
    }

    static CommonProblem codeOf(Throwable failure) {
        return Causes.of(failure)
                .map(FailureMapper::codeOfOne)
                .filter(code -> code != CommonProblem.INTERNAL_ERROR)
                .findFirst()
                .orElse(CommonProblem.INTERNAL_ERROR);
    }

    private static CommonProblem codeOfOne(Throwable failure) {
        return switch (failure) {
            case OptimisticLockException _ -> CommonProblem.CONCURRENT_CHANGE;
            case SQLException sql ->
                switch (SqlFault.of(sql)) {
                    case DUPLICATE -> CommonProblem.CONCURRENT_CHANGE;
                    case CONTENTION, OUTAGE -> CommonProblem.DATABASE_UNAVAILABLE;
                    case STATEMENT -> CommonProblem.INTERNAL_ERROR;
                };
            default -> CommonProblem.INTERNAL_ERROR;
        };
    }
}
