package dev.mitra.license.signing.app;

import dev.mitra.kernel.BusinessClock;
import dev.mitra.license.signing.KeyPlan;
import dev.mitra.license.signing.KeyUse;
import dev.mitra.license.signing.Keys;
import dev.mitra.license.signing.RootKey;
import dev.mitra.license.signing.RootOperation;
import dev.mitra.license.signing.RootOperationId;
import dev.mitra.license.signing.RootOperations;
import dev.mitra.messaging.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Asks for, approves and executes changes of roots; every step is audited.
@ApplicationScoped
public class ChangeRoots {

    private final RootOperations operations;
    private final Keys keys;
    private final ReplaceKeys replaceKeys;
    private final AuditTrail audit;
    private final BusinessClock clock;

    public ChangeRoots(
            RootOperations operations, Keys keys, ReplaceKeys replaceKeys, AuditTrail audit, BusinessClock clock) {
        this.operations = operations;
        this.keys = keys;
        this.replaceKeys = replaceKeys;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public List<RootOperation> list(@Nullable RootOperationId before, int most) {
        return operations.list(before, most);
    }

    @Transactional
    public RootOperation request(RootOperation.Kind kind, String reason, String actor) {
        var operation = RootOperation.requested(kind, reason, actor, clock.now());
        operations.add(operation);
        audit.record(actor, "RootOperationRequested", operation.id().external(), null, kind + ": " + reason);
        return operation;
    }

    /// Empty when there is no such operation.
    @Transactional
    public Optional<RootOperation.Answer> approve(RootOperationId id, String actor) {
        return operations.lock(id).map(operation -> {
            var answer = operation.approve(actor, clock.now());
            if (answer instanceof RootOperation.Answer.Done(var approved)) {
                operations.save(approved);
                audit.record(actor, "RootOperationApproved", id.external(), null, null);
            }
            return answer;
        });
    }

    /// Empty when there is no such operation.
    @Transactional
    public Optional<RootOperation.Answer> execute(RootOperationId id, String actor) {
        return operations.lock(id).map(operation -> {
            var now = clock.now();
            var answer = operation.execute(actor, now);
            if (answer instanceof RootOperation.Answer.Done(var executed)) {
                keys.takeTurn();
                var made = change(executed.kind(), now, actor);
                operations.save(executed);
                audit.record(actor, "RootOperationExecuted", id.external(), null, "new spare " + made.kid());
            }
            return answer;
        });
    }

    private RootKey change(RootOperation.Kind kind, Instant now, String actor) {
        return switch (kind) {
            case REPLACE_SPARE -> {
                keys.retireSpare();
                yield replaceKeys.addRoot(RootKey.Place.SPARE, actor);
            }
            case PROMOTE_SPARE -> {
                keys.promoteSpare();
                var spare = replaceKeys.addRoot(RootKey.Place.SPARE, actor);
                for (var use : KeyUse.values()) {
                    replaceKeys.replace(use, KeyPlan.OVERLAP, now, actor);
                }
                yield spare;
            }
        };
    }
}
