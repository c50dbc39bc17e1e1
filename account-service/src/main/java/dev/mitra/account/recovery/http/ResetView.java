package dev.mitra.account.recovery.http;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The same for every address.
record ResetView(@Schema(examples = "MAIL_SENT_IF_KNOWN") String status) {}
