package dev.mitra.license.bulk.app;

import dev.mitra.license.bulk.Batch;
import dev.mitra.license.bulk.Outcome;
import dev.mitra.license.bulk.Refusal;
import dev.mitra.license.bulk.Wish;
import dev.mitra.license.issue.LicenseId;
import dev.mitra.license.issue.Licenses;
import dev.mitra.license.issue.Replacement;
import dev.mitra.license.issue.app.ReplaceLicense;
import dev.mitra.license.temporary.Asker;
import dev.mitra.license.temporary.TemporaryAnswer;
import dev.mitra.license.temporary.app.ExtendTemporaryLicense;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/// Fulfils one row as staff would by a call of its own, in the same way and with the same mail.
@ApplicationScoped
class IssueRow {

    private static final Asker STAFF = new Asker.Staff();

    private final IssueForLine issueForLine;
    private final ExtendTemporaryLicense extendTemporary;
    private final ReplaceLicense replaceLicense;
    private final Licenses licenses;

    IssueRow(
            IssueForLine issueForLine,
            ExtendTemporaryLicense extendTemporary,
            ReplaceLicense replaceLicense,
            Licenses licenses) {
        this.issueForLine = issueForLine;
        this.extendTemporary = extendTemporary;
        this.replaceLicense = replaceLicense;
        this.licenses = licenses;
    }

    @Transactional(TxType.REQUIRES_NEW)
    Outcome issue(Wish wish, Batch batch) {
        var outcome = switch (wish) {
            case Wish.Temporary(var order, var sku) -> issueForLine.issue(order, sku);
            case Wish.Extension(var license) -> extended(license);
            case Wish.Replacement(var license) -> replaced(license, batch);
            case Wish.Unreadable() -> Outcome.Refused.because(Refusal.UNREADABLE_CELL);
        };
        if (batch.isDry()) {
            QuarkusTransaction.setRollbackOnly();
        }
        return outcome;
    }

    private Outcome extended(LicenseId id) {
        var answer = extendTemporary.extend(id, STAFF);
        return answer instanceof TemporaryAnswer.NotExtendable
                ? doneBefore(id, Refusal.NOT_EXTENDABLE)
                : TemporaryOutcome.of(answer);
    }

    private Outcome replaced(LicenseId id, Batch batch) {
        var of = licenses.ordersOf(List.of(id)).stream().findFirst();
        if (of.isEmpty()) {
            return Outcome.Refused.because(Refusal.NOT_FOUND);
        }
        return switch (replaceLicense.replace(of.get(), id, batch.reason(), batch.actor())) {
            case Replacement.Done(var license) -> new Outcome.Issued(license.id());
            case Replacement.NotActive() -> doneBefore(id, Refusal.NOT_ACTIVE);
            case Replacement.Continued(var by) -> new Outcome.Refused(Refusal.CONTINUED, List.of(by.external()));
        };
    }

    /// Something has taken its place already, or it is refused.
    private Outcome doneBefore(LicenseId id, Refusal otherwise) {
        var newest = licenses.newest(List.of(id)).get(id);
        return newest == null || newest.id().equals(id)
                ? Outcome.Refused.because(otherwise)
                : new Outcome.DoneBefore(newest.id());
    }
}
