package dev.mitra.billing.receipt.db;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.BankFiles;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ImportedFile;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;

/// The imported files in PostgreSQL.
@ApplicationScoped
class BankFileRows implements BankFiles {

    private final EntityManager entities;

    BankFileRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ImportedFile file, List<BankStatement> statements) {
        entities.persist(new BankFileRow(file));
        statements.forEach(statement -> entities.persist(new BankStatementRow(file.id(), statement)));
    }

    @Override
    public Continuity continuity(BankStatement statement) {
        var opening = statement.opening();
        if (statement.kind() != BankStatement.Kind.STATEMENT || opening == null || statement.closing() == null) {
            return Continuity.UNKNOWN;
        }
        return switch (found(statement, opening)) {
            case "NONE" -> Continuity.FIRST;
            case "SAME" -> Continuity.REPEATED;
            case "NEXT" -> Continuity.CONTINUES;
            default -> Continuity.GAP;
        };
    }

    private String found(BankStatement statement, Money opening) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select case
                          when exists (select 1 from bank_statement where iban = :iban and statement_id = :id
                            and opening_minor = :opening and closing_minor = :closing) then 'SAME'
                          when exists (select 1 from bank_statement where iban = :iban and currency = :currency
                            and closing_minor = :opening) then 'NEXT'
                          when exists (select 1 from bank_statement where iban = :iban and currency = :currency) then 'GAP'
                          else 'NONE' end as place""", String.class)
                .addScalar("place", String.class)
                .setParameter("iban", statement.iban())
                .setParameter("id", statement.id())
                .setParameter("currency", opening.currency().getCurrencyCode())
                .setParameter("opening", opening.minor())
                .setParameter(
                        "closing", Objects.requireNonNull(statement.closing()).minor())
                .getSingleResult();
    }
}
