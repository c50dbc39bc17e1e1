package dev.mitra.reseller.customer.app;

import dev.mitra.reseller.customer.Customer;
import dev.mitra.reseller.customer.Customers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;

/// Remembers for whom a reseller orders, so that its customers can be taken over when it leaves.
@ApplicationScoped
public class NoteCustomers {

    private final Customers customers;

    NoteCustomers(Customers customers) {
        this.customers = customers;
    }

    /// In one order for every batch, so that two replicas never wait for each other.
    @Transactional
    public void note(List<Customer> ordered) {
        ordered.stream()
                .sorted(Comparator.comparing((Customer one) -> one.reseller().value())
                        .thenComparing(Customer::company)
                        .thenComparing(one -> one.country().code()))
                .forEachOrdered(customers::note);
    }
}
