package dev.mitra.reseller.customer.http;

import dev.mitra.kernel.Country;
import dev.mitra.reseller.customer.Customer;
import java.time.Instant;

/// A firm that a reseller has ordered for.
///
/// @param lastOrderNumber where its people and licences are found
public record CustomerView(String company, Country country, String lastOrderNumber, Instant lastOrderedAt) {
    static CustomerView of(Customer customer) {
        return new CustomerView(customer.company(), customer.country(), customer.orderNumber(), customer.orderedAt());
    }
}
