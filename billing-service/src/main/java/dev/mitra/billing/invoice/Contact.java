package dev.mitra.billing.invoice;

import dev.mitra.kernel.EmailAddress;

/// A person who gets the invoice.
public record Contact(String name, EmailAddress email) {}
