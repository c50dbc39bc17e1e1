/// `/v1/received-orders`: what was added to the caller's organisations, by whom, and refusing it.
@NullMarked
package dev.mitra.account.customer.http;

import org.jspecify.annotations.NullMarked;
