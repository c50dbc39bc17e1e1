package dev.mitra.order.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who owes the money (R5.1): the reseller's profile, copied when the order is placed.
public record BillTo(
        String legalName, PostalAddress address, @Nullable String taxId, Language language, List<Contact> contacts) {

    public BillTo {
        contacts = List.copyOf(contacts);
    }
}
