package dev.mitra.web.idempotency;

import dev.mitra.web.CommonProblem;
import dev.mitra.web.Idempotent;
import dev.mitra.web.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.security.MessageDigest;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Runs a repeatable operation: takes the key, gives a known answer again, or lets the operation act and
/// records its answer in the same transaction. It stands inside the checks of role and shape, so a repeat is
/// authorised like the first request.
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_AFTER + 900)
public class Idempotency {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,255}");

    private final AnswerTable table;
    private final Answers answers;
    private final SecurityIdentity identity;
    private final RoutingContext request;

    public Idempotency(AnswerTable table, Answers answers, SecurityIdentity identity, RoutingContext request) {
        this.table = table;
        this.answers = answers;
        this.identity = identity;
        this.request = request;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext operation) throws Exception {
        var rule = operation.getMethod().getAnnotation(Idempotent.class);
        var key = request.request().getHeader("Idempotency-Key");
        if (key == null && rule.required()) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REQUIRED);
        }
        if (key != null && !KEY.matcher(key).matches()) {
            throw Problem.of(CommonProblem.INVALID_IDEMPOTENCY_KEY);
        }
        return key == null ? operation.proceed() : inTransaction(operation, rule, key);
    }

    private @Nullable Object inTransaction(InvocationContext operation, Idempotent rule, String key) throws Exception {
        QuarkusTransaction.begin();
        boolean acted = false;
        try {
            var returned = act(operation, rule, key);
            acted = returned.recorded;
            return returned.value;
        } finally {
            if (acted) {
                QuarkusTransaction.commit();
            } else {
                QuarkusTransaction.rollback();
            }
        }
    }

    private record Outcome(@Nullable Object value, boolean recorded) {}

    private Outcome act(InvocationContext operation, Idempotent rule, String key) throws Exception {
        var scope = Hashes.of(principal(), request.request().method().name(), request.normalizedPath(), key);
        if (!table.tryLock(scope)) {
            throw Problem.of(CommonProblem.IDEMPOTENT_REQUEST_IN_FLIGHT);
        }
        var hash = RequestHash.of(request);
        var before = table.find(scope);
        if (before.isPresent()) {
            throw repeat(before.get(), hash);
        }
        var value = operation.proceed();
        var answer = answers.of(operation.getMethod(), value);
        boolean success = answer.status() >= 200 && answer.status() < 300;
        if (success) {
            table.add(scope, new Recorded(hash, rule.secret() ? withoutBody(answer) : answer, !rule.secret()));
        }
        return new Outcome(value, success);
    }

    private static RuntimeException repeat(Recorded before, byte[] hash) {
        if (!MessageDigest.isEqual(before.bodyHash(), hash)) {
            return Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return before.kept() ? new Replay(before.answer()) : Problem.of(CommonProblem.IDEMPOTENT_ANSWER_NOT_KEPT);
    }

    private static Answer withoutBody(Answer answer) {
        return new Answer(answer.status(), answer.headers(), null);
    }

    /// The account and, for a partner system, its client; callers without a token share one scope.
    private String principal() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject() + "/" + token.<@Nullable Object>getClaim("client_id")
                : "anonymous";
    }
}
