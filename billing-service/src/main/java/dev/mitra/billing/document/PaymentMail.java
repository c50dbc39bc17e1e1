package dev.mitra.billing.document;

import java.time.LocalDate;
import java.util.UUID;

/// An invoice was paid: its document is to be mailed again, saying so.
///
/// @param paidOn the value date of the money that settled it
public record PaymentMail(UUID invoice, LocalDate paidOn, Cause cause) {}
