package dev.mitra.reseller.reseller;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.reseller.programme.Language;
import java.util.List;

/// Who gets the licence files (R8.2).
public record DeliverTo(String name, List<EmailAddress> emails, Language language) {

    public DeliverTo {
        emails = List.copyOf(emails);
    }
}
