package dev.mitra.billing.document;

import dev.mitra.kernel.OrderId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A document that is to be printed and mailed.
///
/// @param subject the invoice, credit note or statement
/// @param order null when it is about more than one
public record RequestedDocument(UUID subject, @Nullable OrderId order, Printed printed, MailKind mail, Cause cause) {}
