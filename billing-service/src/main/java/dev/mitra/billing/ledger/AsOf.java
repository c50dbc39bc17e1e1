package dev.mitra.billing.ledger;

import java.time.Instant;
import java.time.LocalDate;

/// What is looked at: what belongs to business days up to one, as far as it was known at an instant. So
/// what is posted later changes no earlier answer.
public record AsOf(LocalDate day, Instant knownAt) {}
