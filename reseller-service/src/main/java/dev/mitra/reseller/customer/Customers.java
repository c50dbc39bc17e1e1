package dev.mitra.reseller.customer;

import dev.mitra.kernel.ResellerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The customers of all resellers.
public interface Customers {

    /// An older order than the one that is known changes nothing.
    void note(Customer customer);

    /// By company and country.
    ///
    /// @param after the last one of the page before, null for the first page
    List<Customer> of(ResellerId reseller, @Nullable Place after, int rows);

    long count(ResellerId reseller);

    /// Where a page ended.
    record Place(String company, String country) {}
}
