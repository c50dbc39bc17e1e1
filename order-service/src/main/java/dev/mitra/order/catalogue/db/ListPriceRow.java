package dev.mitra.order.catalogue.db;

import dev.mitra.kernel.Money;
import dev.mitra.order.catalogue.ListPrice;
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
            LocalDate validFrom) {}

    @EmbeddedId
    Key key;

    LocalDate validUntil;
    long unit;

    static ListPriceRow of(ListPrice price) {
        var row = new ListPriceRow();
        row.key = new Key(price.sku().code(), price.unit().currency().getCurrencyCode(), price.validFrom());
        row.validUntil = price.validUntil();
        row.unit = price.unit().minor();
        return row;
    }

    Money toMoney() {
        return Money.ofMinor(unit, key.currency());
    }
}
