package dev.mitra.stack.prove;

import java.util.List;

/// What is judged, in the order of the report.
final class Invariants {

    static final List<Invariant> ALL = List.of(
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
            new AuditVerifies(),
            new NoPriceForCustomers(),
            new DocumentsAgree(),
            new ServicesAgree());

    private Invariants() {}
}
