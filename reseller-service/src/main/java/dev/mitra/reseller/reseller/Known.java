package dev.mitra.reseller.reseller;

import dev.mitra.kernel.EmailAddress;
import dev.mitra.kernel.ResellerId;
import org.jspecify.annotations.Nullable;

/// A firm that is a reseller or has applied, as far as another may be taken for it.
public record Known(ResellerId id, String name, @Nullable String website, EmailAddress mailbox) {}
