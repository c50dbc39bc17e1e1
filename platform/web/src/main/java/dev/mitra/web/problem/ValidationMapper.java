package dev.mitra.web.problem;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Problem;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// What Hibernate Validator finds in a request is 422 with a pointer to each place; what it finds in an
/// answer is our defect.
public class ValidationMapper {

    @Inject
    ProblemResponses responses;

    @Inject
    FailureMapper failures;

    @ServerExceptionMapper(priority = 1)
    public Response invalid(ConstraintViolationException failure, RoutingContext request) {
        boolean ours = failure.getConstraintViolations().stream().anyMatch(ValidationMapper::isInTheAnswer);
        return ours ? failures.failed(failure, request) : responses.response(problem(failure), request);
    }

    private static Problem problem(ConstraintViolationException failure) {
        var problem = Problem.of(CommonProblem.VALIDATION_FAILED);
        var inOrder = failure.getConstraintViolations().stream()
                .sorted(Comparator.comparing(violation -> violation.getPropertyPath() + violation.getMessage()))
                .toList();
        for (var violation : inOrder) {
            var reason = Violation.of(violation);
            problem = problem.at(reason.pointer(), reason.code(), reason.arguments());
        }
        return problem;
    }

    private static boolean isInTheAnswer(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }
}
