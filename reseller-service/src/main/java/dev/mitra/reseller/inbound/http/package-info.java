/// `/v1/inbound-mails`: the provider's hook, and what sales may look up.
@NullMarked
package dev.mitra.reseller.inbound.http;

import org.jspecify.annotations.NullMarked;
