package dev.mitra.order.party;

import dev.mitra.kernel.EmailAddress;

/// The end customer as the reseller names it (R5.1); the licence is made out to it.
public record ShipTo(String company, String person, EmailAddress email, PostalAddress address, Language language) {}
