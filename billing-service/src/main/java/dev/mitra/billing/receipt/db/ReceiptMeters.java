package dev.mitra.billing.receipt.db;

import dev.mitra.messaging.TableGauge;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// The metric of money that waits for a person.
class ReceiptMeters {

    @Produces
    @Singleton
    TableGauge waiting() {
        return new TableGauge("mitra.receipts.waiting", "receipts that wait for finance, by status", "status", """
                select status.name, count(receipt.id)
                from (values ('UNIDENTIFIED'), ('HELD')) as status (name)
                left join receipt on receipt.status = status.name
                group by status.name
                """);
    }
}
