package dev.mitra.order.order;

import dev.mitra.kernel.AccountId;

/// Customers who had themselves forgotten.
public interface ErasedCustomers {

    /// Takes the person's name and mailbox out of all its orders, those too that are heard to be its own only
    /// later; firm, address and what was agreed stay. A repeat changes nothing.
    void add(AccountId account);
}
