package dev.mitra.stack.prove;

import java.util.List;

/// What is judged, in the order of the report.
final class Invariants {

    static final List<Invariant> ALL = judging(12, 200);

    /// For what is judged often.
    static final List<Invariant> BRIEFLY = judging(2, 40);

    private Invariants() {}

    private static List<Invariant> judging(int customers, int pdfs) {
        return List.of(
                new LicencesMatchReleases(),
                new OneAccountPerEmail(),
                new JournalBalances(),
                new PaidMeansCovered(),
                new OneMailPerOrderAndKind(),
                new InvoiceNumbersHaveNoHole(),
                new EveryEventArrived(),
                new TopicsKeepOrder(),
                new Limits(),
                new AcknowledgedOnce(),
                new MoneyArrivedOnce(),
                new PlanCameTrue(),
                new AuditVerifies(),
                new NoPriceForCustomers(customers),
                new DocumentsAgree(pdfs),
                new ConstraintsRest(),
                new ServicesAgree());
    }
}
