package dev.mitra.reseller.customer.db;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.customer.Customer;
import dev.mitra.reseller.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Plain SQL: one statement per order, which meets the same firm again and again.
@ApplicationScoped
class CustomerTable implements Customers {

    private static final String NOTE = """
            insert into reseller_customer as known (reseller_id, company, country, order_number, ordered_at)
            values (:reseller, :company, :country, :number, :at)
            on conflict (reseller_id, company, country) do update
            set order_number = excluded.order_number, ordered_at = excluded.ordered_at
            where known.ordered_at < excluded.ordered_at
            """;
    private static final String OF = """
            select company, country, order_number, ordered_at from reseller_customer
            where reseller_id = :reseller and (company, country) > (:company, :country)
            order by company, country
            limit :rows
            """;

    private final Session database;

    CustomerTable(Session database) {
        this.database = database;
    }

    @Override
    public void note(Customer customer) {
        database.createNativeMutationQuery(NOTE)
                .setParameter("reseller", customer.reseller().value())
                .setParameter("company", customer.company())
                .setParameter("country", customer.country().code())
                .setParameter("number", customer.orderNumber())
                .setParameter("at", customer.orderedAt())
                .executeUpdate();
    }

    @Override
    public List<Customer> of(ResellerId reseller, @Nullable Place after, int rows) {
        List<?> found = database.createNativeQuery(OF, Tuple.class)
                .setParameter("reseller", reseller.value())
                .setParameter("company", after == null ? "" : after.company())
                .setParameter("country", after == null ? "" : after.country())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream().map(row -> customer(reseller, (Tuple) row)).toList();
    }

    @Override
    public long count(ResellerId reseller) {
        return database.createNativeQuery(
                        "select count(*) as firms from reseller_customer where reseller_id = :reseller", Long.class)
                .addScalar("firms", Long.class)
                .setParameter("reseller", reseller.value())
                .getSingleResult();
    }

    private static Customer customer(ResellerId reseller, Tuple row) {
        return new Customer(
                reseller,
                row.get("company", String.class),
                new Country(row.get("country", String.class)),
                row.get("order_number", String.class),
                row.get("ordered_at", Instant.class));
    }
}
