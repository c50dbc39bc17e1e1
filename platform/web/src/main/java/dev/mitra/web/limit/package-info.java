/// How many requests one caller and one network address may send: token buckets, told in the RateLimit fields.
@NullMarked
package dev.mitra.web.limit;

import org.jspecify.annotations.NullMarked;
