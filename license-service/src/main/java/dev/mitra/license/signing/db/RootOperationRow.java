package dev.mitra.license.signing.db;

import dev.mitra.license.signing.RootOperation;
import dev.mitra.license.signing.RootOperationId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "root_operation")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RootOperationRow {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    RootOperation.Kind kind;

    String reason;
    String requestedBy;
    Instant requestedAt;

    @Nullable
    String approvedBy;

    @Nullable
    Instant approvedAt;

    @Nullable
    String executedBy;

    @Nullable
    Instant executedAt;

    static RootOperationRow of(RootOperation operation) {
        var row = new RootOperationRow();
        row.id = operation.id().value();
        row.kind = operation.kind();
        row.reason = operation.reason();
        row.requestedBy = operation.request().by();
        row.requestedAt = operation.request().at();
        row.proceed(operation);
        return row;
    }

    final void proceed(RootOperation operation) {
        approvedBy = operation.approval() == null ? null : operation.approval().by();
        approvedAt = operation.approval() == null ? null : operation.approval().at();
        executedBy =
                operation.execution() == null ? null : operation.execution().by();
        executedAt =
                operation.execution() == null ? null : operation.execution().at();
    }

    RootOperation operation() {
        return new RootOperation(
                new RootOperationId(id),
                kind,
                reason,
                new RootOperation.Step(requestedBy, requestedAt),
                step(approvedBy, approvedAt),
                step(executedBy, executedAt));
    }

    private static RootOperation.@Nullable Step step(@Nullable String by, @Nullable Instant at) {
        return by == null || at == null ? null : new RootOperation.Step(by, at);
    }
}
