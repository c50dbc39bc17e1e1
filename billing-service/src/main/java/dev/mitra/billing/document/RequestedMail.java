package dev.mitra.billing.document;

import dev.mitra.kernel.OrderId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A mail that waits for its document.
///
/// @param paidOn of [MailKind#PAYMENT_RECEIVED], else null
/// @param pdf the document's bytes
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
public record RequestedMail(
        DocumentId document,
        MailKind kind,
        OrderId order,
        @Nullable LocalDate paidOn,
        Cause cause,
        PrintedDocument printed,
        byte[] pdf) {}
