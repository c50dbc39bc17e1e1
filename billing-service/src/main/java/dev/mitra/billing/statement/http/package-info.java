/// `/v1/statements`
@NullMarked
package dev.mitra.billing.statement.http;

import org.jspecify.annotations.NullMarked;
