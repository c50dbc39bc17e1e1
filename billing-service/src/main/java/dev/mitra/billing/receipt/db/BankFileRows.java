package dev.mitra.billing.receipt.db;

import dev.mitra.billing.bank.BankStatement;
import dev.mitra.billing.receipt.BankFiles;
import dev.mitra.billing.receipt.ImportedFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

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
}
