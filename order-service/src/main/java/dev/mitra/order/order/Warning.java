package dev.mitra.order.order;

import dev.mitra.order.catalogue.Bilingual;

/// What the reseller should look at again; the order stands nevertheless.
public enum Warning {
    /// R5.1: the end customer's mailbox is in the reseller's own domain.
    SHIP_TO_OWN_DOMAIN,
    /// The same customer and lines were ordered within a day.
    POSSIBLE_DUPLICATE;

    public Bilingual text() {
        return switch (this) {
            case POSSIBLE_DUPLICATE ->
                new Bilingual(
                        "You ordered the same for this customer within the last 24 hours. If that was a mistake, cancel"
                                + " one of the two.",
                        "Anda memesan hal yang sama untuk pelanggan ini dalam 24 jam terakhir. Bila itu keliru,"
                                + " batalkan salah satunya.");
            case SHIP_TO_OWN_DOMAIN ->
                new Bilingual(
                        "The end customer's e-mail address is in your own domain. The licence belongs to the customer.",
                        "Alamat surel pelanggan akhir memakai domain Anda sendiri. Lisensi adalah milik pelanggan.");
        };
    }
}
