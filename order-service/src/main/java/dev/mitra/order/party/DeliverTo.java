package dev.mitra.order.party;

import dev.mitra.kernel.EmailAddress;
import java.util.List;

/// Who at the reseller gets the licence mail (R8.2).
public record DeliverTo(String name, List<EmailAddress> emails, Language language) {

    public DeliverTo {
        emails = List.copyOf(emails);
    }
}
