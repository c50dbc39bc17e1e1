package dev.mitra.order.party;

import dev.mitra.kernel.EmailAddress;

/// A person who gets mails.
public record Contact(String name, EmailAddress email) {}
