package dev.mitra.license.issue;

import dev.mitra.kernel.Country;
import dev.mitra.kernel.EmailAddress;

/// The end customer as ordered (R5.1): the licence is made out to it, whatever its account's profile says.
public record ShipTo(String company, EmailAddress email, Country country) {}
