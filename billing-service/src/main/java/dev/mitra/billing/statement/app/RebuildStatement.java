package dev.mitra.billing.statement.app;

import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.ledger.AsOf;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.StatementFacts;
import dev.mitra.billing.statement.StatementForm;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementNumber;
import dev.mitra.billing.statement.StatementRecord;
import dev.mitra.billing.statement.Statements;
import dev.mitra.kernel.ResellerId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes an issued statement again from the ledger, as of its cut-off and as far as was known then, and compares:
/// names and terms are those that it froze, every figure is computed anew.
@ApplicationScoped
public class RebuildStatement {

    private final Statements statements;
    private final StatementFacts facts;
    private final StatementMaking making;

    RebuildStatement(Statements statements, StatementFacts facts, StatementMaking making) {
        this.statements = statements;
        this.facts = facts;
        this.making = making;
    }

    /// @param listed what it was made of
    /// @param again what came out; null when nothing was open any more
    public record Rebuilt(
            StatementRecord stored,
            List<BilledInvoice> listed,
            @Nullable PrintedStatement again) {

        /// Of the JSON that came out; empty when nothing did.
        public String sha256() {
            return again == null ? "" : StatementMaking.sha256(again);
        }

        /// Byte for byte.
        public boolean same() {
            var before = stored.basis().sha256();
            return stored.printed().equals(again) && (before == null || before.equals(sha256()));
        }
    }

    /// @param reseller whose; null for everybody's
    @Transactional
    public Optional<Rebuilt> rebuild(@Nullable ResellerId reseller, StatementId id) {
        return statements.find(reseller, id, null, 1).stream().findFirst().map(this::rebuilt);
    }

    private Rebuilt rebuilt(StatementRecord stored) {
        var printed = stored.printed();
        var basis = stored.basis();
        var currency = printed.total().currency();
        var form = StatementForm.of(printed.schema());
        var open = facts.open(stored.reseller(), new AsOf(printed.issuedOn(), basis.knownUntil())).stream()
                .filter(invoice -> invoice.total().currency().equals(currency))
                .map(form::counted)
                .toList();
        var frame = new StatementMaking.Frame(
                form,
                StatementNumber.parse(printed.number()),
                stored.reseller(),
                printed.billTo(),
                printed.seller(),
                currency,
                basis.terms(),
                basis.knownUntil());
        var credit = making.credit(stored.reseller(), currency, basis.knownUntil());
        return new Rebuilt(stored, open, making.make(frame, open, credit).orElse(null));
    }
}
