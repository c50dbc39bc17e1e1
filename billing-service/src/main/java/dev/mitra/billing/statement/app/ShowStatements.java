package dev.mitra.billing.statement.app;

import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementRecord;
import dev.mitra.billing.statement.StatementState;
import dev.mitra.billing.statement.Statements;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements as far as the caller may see them.
@ApplicationScoped
public class ShowStatements {

    private final Statements statements;

    ShowStatements(Statements statements) {
        this.statements = statements;
    }

    /// A statement as it was issued, and where it stands now.
    public record Shown(StatementRecord statement, StatementState state) {}

    /// @param reseller whose; null for everybody's
    @Transactional
    public List<Shown> list(@Nullable ResellerId reseller, @Nullable StatementId before, int limit) {
        return shown(statements.find(reseller, null, before, limit));
    }

    @Transactional
    public Optional<Shown> one(@Nullable ResellerId reseller, StatementId id) {
        return shown(statements.find(reseller, id, null, 1)).stream().findFirst();
    }

    private List<Shown> shown(List<StatementRecord> found) {
        var states = statements.states(found.stream().map(StatementRecord::id).toList());
        return found.stream()
                .map(statement -> new Shown(statement, Objects.requireNonNull(states.get(statement.id()))))
                .toList();
    }
}
