/// What every REST resource shares: who calls, problems, ids and money in JSON, paging, idempotency keys,
/// entity tags.
@NullMarked
package dev.mitra.web;

import org.jspecify.annotations.NullMarked;
