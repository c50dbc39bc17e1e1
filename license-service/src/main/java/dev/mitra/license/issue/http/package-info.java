/// Licences as their owner, the reseller of record and staff see them; no price, no account.
@NullMarked
package dev.mitra.license.issue.http;

import org.jspecify.annotations.NullMarked;
