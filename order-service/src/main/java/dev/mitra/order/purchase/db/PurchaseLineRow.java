package dev.mitra.order.purchase.db;

import dev.mitra.order.purchase.PurchaseLine;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "purchase_line")
@NullUnmarked // filled by Hibernate
class PurchaseLineRow {
    @Id
    UUID lineId;

    UUID orderId;
    int position;
    String sku;
    String name;
    int quantity;

    PurchaseLine toLine() {
        return new PurchaseLine(sku, name, quantity);
    }
}
