package dev.mitra.billing.receipt.db;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.BankFiles;
import dev.mitra.billing.receipt.Continuity;
import dev.mitra.billing.receipt.ImportedFile;
import dev.mitra.billing.receipt.ImportedStatement;
import dev.mitra.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The imported files in PostgreSQL.
@ApplicationScoped
class BankFileRows implements BankFiles {

    private final EntityManager entities;

    BankFileRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void add(ImportedFile file) {
        entities.persist(new BankFileRow(file));
    }

    @Override
    public Continuity add(ImportedFile file, BankStatement statement) {
        var continuity = continuity(statement);
        entities.persist(new BankStatementRow(file.id(), statement, continuity));
        // the file's next statement is judged by it
        entities.flush();
        return continuity;
    }

    @Override
    public List<ImportedStatement> statements(@Nullable Continuity continuity, @Nullable UUID before, int limit) {
        var conditions = new StringBuilder("1 = 1");
        var values = new HashMap<String, Object>();
        if (continuity != null) {
            conditions.append(" and s.continuity = :continuity");
            values.put("continuity", continuity);
        }
        if (before != null) {
            conditions.append(" and s.id < :before");
            values.put("before", before);
        }
        var found = entities.createQuery(
                        "select s, f from BankStatementRow s join BankFileRow f on f.id = s.bankFileId where "
                                + conditions
                                + " order by s.id desc",
                        Object[].class)
                .setMaxResults(limit);
        values.forEach(found::setParameter);
        return found.getResultList().stream()
                .map(row -> ((BankStatementRow) row[0]).imported((BankFileRow) row[1]))
                .toList();
    }

    private Continuity continuity(BankStatement statement) {
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
