/// `/v1/message-search` and a thread's likes, for sales.
@NullMarked
package dev.mitra.reseller.knowledge.http;

import org.jspecify.annotations.NullMarked;
