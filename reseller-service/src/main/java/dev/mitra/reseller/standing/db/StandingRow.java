package dev.mitra.reseller.standing.db;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.standing.Arrears;
import dev.mitra.reseller.standing.Standing;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A standing as a row; a due date tells that arrears are open.
@Entity
@Table(name = "standing")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class StandingRow {

    @Id
    UUID resellerId;

    int paidOrders;
    boolean established;
    long arrearsVersion;

    @Nullable
    LocalDate oldestDueOn;

    String @Nullable [] overdueInvoices;

    void take(Standing standing) {
        resellerId = standing.reseller().value();
        paidOrders = standing.paidOrders();
        established = standing.established();
        arrearsVersion = standing.arrears().version();
        switch (standing.arrears()) {
            case Arrears.Open open -> {
                oldestDueOn = open.oldestDueOn();
                overdueInvoices = open.invoices().toArray(String[]::new);
            }
            case Arrears.Cleared _ -> {
                oldestDueOn = null;
                overdueInvoices = null;
            }
        }
    }

    Standing toStanding() {
        return new Standing(new ResellerId(resellerId), paidOrders, established, arrears());
    }

    private Arrears arrears() {
        return oldestDueOn == null || overdueInvoices == null
                ? new Arrears.Cleared(arrearsVersion)
                : new Arrears.Open(arrearsVersion, oldestDueOn, List.of(overdueInvoices));
    }
}
