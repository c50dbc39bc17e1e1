package dev.mitra.account.customer.app;

import dev.mitra.account.PersonalData;
import dev.mitra.account.customer.CustomerOrders;
import dev.mitra.account.person.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The orders that named a person's mailbox.
@ApplicationScoped
class ReceivedRecords implements PersonalData {

    private final CustomerOrders orders;

    ReceivedRecords(CustomerOrders orders) {
        this.orders = orders;
    }

    @Override
    public String name() {
        return "receivedOrders";
    }

    @Override
    public List<?> export(Account account) {
        return orders.naming(account.id());
    }

    /// Which order went to which id is needed by the documents about it; nothing of it names anybody.
    @Override
    public void erase(Account.Active account) {}
}
