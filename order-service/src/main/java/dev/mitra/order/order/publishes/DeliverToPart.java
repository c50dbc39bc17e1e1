package dev.mitra.order.order.publishes;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.party.DeliverTo;
import java.util.List;

record DeliverToPart(String name, List<EmailAddress> emails, String language) {

    static DeliverToPart of(DeliverTo deliver) {
        return new DeliverToPart(
                deliver.name(), deliver.emails(), deliver.language().code());
    }
}
