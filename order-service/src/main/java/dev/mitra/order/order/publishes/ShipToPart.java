package dev.mitra.order.order.publishes;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.order.party.ShipTo;

record ShipToPart(String company, String person, EmailAddress email, AddressPart address, String language) {

    static ShipToPart of(ShipTo ship) {
        return new ShipToPart(
                ship.company(),
                ship.person(),
                ship.email(),
                AddressPart.of(ship.address()),
                ship.language().code());
    }
}
