package dev.mitra.license.issue.app;

import dev.mitra.license.issue.IssueAudit;
import dev.mitra.messaging.Invariant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/// The local part of I1.
@ApplicationScoped
public class EachSeatHasItsLicense implements Invariant {

    private final IssueAudit audit;

    public EachSeatHasItsLicense(IssueAudit audit) {
        this.audit = audit;
    }

    @Override
    public String name() {
        return "I1";
    }

    @Override
    public String sentence() {
        return "an issued order has exactly its quantity of licences per line, an order that was never released has"
                + " none but temporary ones, and a due order does not wait longer than ten minutes";
    }

    @Override
    @Transactional
    public List<String> offending() {
        return audit.ordersWithWrongLicenses();
    }
}
