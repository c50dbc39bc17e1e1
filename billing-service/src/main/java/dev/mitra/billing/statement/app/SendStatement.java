package dev.mitra.billing.statement.app;

import dev.mitra.billing.document.Cause;
import dev.mitra.billing.document.Documents;
import dev.mitra.billing.document.MailKind;
import dev.mitra.billing.interest.LateInterest;
import dev.mitra.billing.reseller.ResellerProfile;
import dev.mitra.billing.statement.BilledInvoice;
import dev.mitra.billing.statement.MonthlyStatement;
import dev.mitra.billing.statement.StatementId;
import dev.mitra.billing.statement.StatementNumber;
import dev.mitra.billing.statement.StatementRecord;
import dev.mitra.billing.vendor.Vendor;
import dev.mitra.kernel.BusinessClock;
import dev.mitra.kernel.Money;
import dev.mitra.kernel.UuidV7;
import dev.mitra.messaging.Workers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Composes a statement as the vendor sends it, and asks for its PDF and mail.
@ApplicationScoped
class SendStatement {

    private final Vendor vendor;
    private final Documents documents;
    private final Workers workers;
    private final BusinessClock clock;

    SendStatement(Vendor vendor, Documents documents, Workers workers, BusinessClock clock) {
        this.vendor = vendor;
        this.documents = documents;
        this.workers = workers;
        this.clock = clock;
    }

    Optional<StatementRecord> compose(
            StatementNumber number,
            ResellerProfile profile,
            List<BilledInvoice> invoices,
            Money credit,
            LateInterest interest) {
        return MonthlyStatement.of(number, profile, vendor, invoices, credit, interest)
                .map(printed -> new StatementRecord(
                        new StatementId(UuidV7.random()), profile.id(), number.month(), clock.now(), printed));
    }

    void send(StatementRecord statement) {
        var document = documents.request(statement.id().value(), null, statement.printed());
        var cause = new Cause(statement.reseller().value(), null, null);
        documents.requestMail(document, MailKind.STATEMENT, null, cause);
        workers.wake("documents");
    }
}
