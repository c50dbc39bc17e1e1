/// `/v1/faq`, public.
@NullMarked
package dev.mitra.reseller.faq.http;

import org.jspecify.annotations.NullMarked;
