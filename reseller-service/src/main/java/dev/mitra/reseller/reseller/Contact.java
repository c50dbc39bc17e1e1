package dev.mitra.reseller.reseller;

import dev.mitra.kernel.EmailAddress;

/// Who gets invoices and statements.
public record Contact(String name, EmailAddress email) {}
