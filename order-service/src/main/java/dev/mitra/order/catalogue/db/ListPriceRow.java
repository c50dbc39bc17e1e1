package dev.mitra.order.catalogue.db;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.ListPrice;
import dev.mitra.order.catalogue.PriceTier;
import dev.mitra.order.catalogue.Sku;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "list_price")
@NullUnmarked // filled by Hibernate
class ListPriceRow {

    @Embeddable
    record Key(
            String sku,
            @Column(length = 3) @JdbcTypeCode(SqlTypes.CHAR) String currency,
            int fromQuantity,
            LocalDate validFrom) {}

    @EmbeddedId
    Key key;

    LocalDate validUntil;
    long unit;

    static ListPriceRow of(ListPrice price) {
        var row = new ListPriceRow();
        row.key = new Key(
                price.sku().code(), price.unit().currency().getCurrencyCode(), price.fromQuantity(), price.validFrom());
        row.validUntil = price.validUntil();
        row.unit = price.unit().minor();
        return row;
    }

    ListPrice toPrice() {
        return new ListPrice(new Sku(key.sku()), key.fromQuantity(), toMoney(), key.validFrom(), validUntil);
    }

    PriceTier toTier() {
        return new PriceTier(key.fromQuantity(), toMoney());
    }

    Money toMoney() {
        return Money.ofMinor(unit, key.currency());
    }
}
