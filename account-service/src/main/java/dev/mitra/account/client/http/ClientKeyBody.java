package dev.mitra.account.client.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// A public key as JWK (RFC 7517): EC on P-256, or RSA of at least 2,048 bits.
record ClientKeyBody(@NotNull @Size(min = 1, max = 20) Map<String, @Size(max = 2000) String> jwk) {}
