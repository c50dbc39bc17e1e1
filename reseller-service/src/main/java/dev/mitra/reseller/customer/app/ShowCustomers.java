package dev.mitra.reseller.customer.app;

import dev.mitra.kernel.ResellerId;
import dev.mitra.reseller.customer.Customer;
import dev.mitra.reseller.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The firms that a reseller has ordered for.
@ApplicationScoped
public class ShowCustomers {

    private final Customers customers;

    ShowCustomers(Customers customers) {
        this.customers = customers;
    }

    @Transactional
    public List<Customer> of(ResellerId reseller, Customers.@Nullable Place after, int rows) {
        return customers.of(reseller, after, rows);
    }

    @Transactional
    public long count(ResellerId reseller) {
        return customers.count(reseller);
    }
}
