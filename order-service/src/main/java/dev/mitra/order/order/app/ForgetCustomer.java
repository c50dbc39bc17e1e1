package dev.mitra.order.order.app;

import dev.mitra.kernel.AccountId;
import dev.mitra.order.order.ErasedCustomers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// An end customer had itself forgotten: its orders keep what invoices and books rest on, and nobody's name.
@ApplicationScoped
public class ForgetCustomer {

    private final ErasedCustomers customers;

    ForgetCustomer(ErasedCustomers customers) {
        this.customers = customers;
    }

    @Transactional
    public void forget(AccountId account) {
        customers.add(account);
    }
}
