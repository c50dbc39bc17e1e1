package dev.mitra.order.purchase.db;

import dev.mitra.kernel.OrderId;
import dev.mitra.order.purchase.Purchase;
import dev.mitra.order.purchase.PurchaseLine;
import dev.mitra.order.purchase.PurchaseStatus;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "purchase")
@NullUnmarked // filled by Hibernate
class PurchaseRow {
    @Id
    UUID id;

    String number;
    UUID customerAccountId;
    UUID customerOrganisationId;
    String fulfilmentState;
    Instant placedAt;
    String shipCompany;

    Purchase toPurchase(List<PurchaseLine> lines) {
        return new Purchase(new OrderId(id), number, placedAt, shipCompany, status(), lines);
    }

    private PurchaseStatus status() {
        return switch (fulfilmentState) {
            case "ISSUED", "DELIVERED", "SERVICE" -> PurchaseStatus.READY;
            case "REVOKED" -> PurchaseStatus.REVOKED;
            default -> PurchaseStatus.PREPARING;
        };
    }
}
