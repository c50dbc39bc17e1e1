package dev.mitra.license.issue;

import dev.mitra.kernel.EmailAddress;
import java.util.List;
import java.util.Locale;

/// Who gets the licence mail (R8.2), frozen when the order was placed.
public record DeliverTo(String name, List<EmailAddress> emails, Locale language) {
    public DeliverTo {
        emails = List.copyOf(emails);
    }
}
