package dev.mitra.billing.statement.app;

import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementRecord;
import dev.mitra.billing.statement.Statements;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements as far as the caller may see them.
@ApplicationScoped
public class ShowStatements {

    private final Statements statements;

    ShowStatements(Statements statements) {
        this.statements = statements;
    }

    /// @param reseller whose; null for everybody's
    @Transactional
    public List<StatementRecord> list(@Nullable ResellerId reseller, @Nullable StatementId before, int limit) {
        return statements.find(reseller, null, before, limit);
    }

    @Transactional
    public Optional<StatementRecord> one(@Nullable ResellerId reseller, StatementId id) {
        return statements.find(reseller, id, null, 1).stream().findFirst();
    }
}
