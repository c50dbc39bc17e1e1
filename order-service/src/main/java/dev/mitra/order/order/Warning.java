package dev.mitra.order.order;

import dev.mitra.order.catalogue.Bilingual;

/// What the reseller should look at again; the order stands nevertheless.
public enum Warning {
    /// R5.1: the end customer's mailbox is in the reseller's own domain.
    SHIP_TO_OWN_DOMAIN;

    public Bilingual text() {
        return switch (this) {
            case SHIP_TO_OWN_DOMAIN ->
                new Bilingual(
                        "The end customer's e-mail address is in your own domain. The licence belongs to the customer.",
                        "Alamat surel pelanggan akhir memakai domain Anda sendiri. Lisensi adalah milik pelanggan.");
        };
    }
}
