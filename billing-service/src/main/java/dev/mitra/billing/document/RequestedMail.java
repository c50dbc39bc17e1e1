package dev.mitra.billing.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A mail that waits for its document.
///
/// @param about the order or statement
/// @param paidOn of [MailKind#PAYMENT_RECEIVED], else null
/// @param pdf the document's bytes
@SuppressWarnings("ArrayRecordComponent") // bytes of a file, never compared
public record RequestedMail(
        DocumentId document,
        MailKind kind,
        UUID about,
        @Nullable LocalDate paidOn,
        Cause cause,
        Printed printed,
        byte[] pdf) {}
