package dev.mitra.billing.statement.app;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.document.PrintedStatement;
import dev.mitra.billing.document.RequestedDocument;
import dev.mitra.billing.statement.StatementBasis;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementRecord;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Records a statement with what it was made from, and asks for its PDF and mail.
@ApplicationScoped
class SendStatement {

    private final Documents documents;
    private final Workers workers;
    private final BusinessClock clock;

    SendStatement(Documents documents, Workers workers, BusinessClock clock) {
        this.documents = documents;
        this.workers = workers;
        this.clock = clock;
    }

    StatementRecord record(StatementMaking.Frame frame, PrintedStatement printed) {
        var basis = new StatementBasis(frame.known(), frame.terms(), StatementMaking.sha256(printed));
        return new StatementRecord(
                new StatementId(UuidV7.random()),
                frame.reseller(),
                frame.number().month(),
                clock.now(),
                basis,
                printed);
    }

    void send(StatementRecord statement) {
        var cause = new Cause(statement.reseller().value(), null, null);
        documents.request(List.of(
                new RequestedDocument(statement.id().value(), null, statement.printed(), MailKind.STATEMENT, cause)));
        workers.wake("documents");
    }
}
