/// `/v1/threads`: the partner's own, and the desk of sales.
@NullMarked
package dev.mitra.reseller.conversation.http;

import org.jspecify.annotations.NullMarked;
