package dev.mitra.messaging.wiring;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/// The aggregate of these tests.
@Entity
@Table(name = "ledger")
class LedgerRow {
    @Id
    UUID id = new UUID(0, 0);

    @Version
    int version;

    long sum;
}
