package dev.mitra.order.order;

import dev.mitra.kernel.EmailAddress;
import java.util.Collection;
import java.util.List;

/// The end customer is somebody else than the reseller (R5.1).
public final class ShipToPolicy {

    private ShipToPolicy() {}

    /// Whether the ship-to mailbox is the reseller's own: refused.
    public static boolean isOwn(EmailAddress shipTo, Collection<EmailAddress> own) {
        return own.contains(shipTo);
    }

    /// A colleague's mailbox is only suspicious.
    public static List<Warning> warnings(EmailAddress shipTo, Collection<EmailAddress> own) {
        boolean sameDomain = own.stream().anyMatch(mailbox -> mailbox.domain().equals(shipTo.domain()));
        return sameDomain ? List.of(Warning.SHIP_TO_OWN_DOMAIN) : List.of();
    }
}
