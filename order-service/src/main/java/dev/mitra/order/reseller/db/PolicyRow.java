package dev.mitra.order.reseller.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "policy")
@NullUnmarked // filled by Hibernate
class PolicyRow {
    @Id
    String policyVersion;

    LocalDate effectiveFrom;
}
