/// `/v1/api-clients` and `/oauth2/token`.
@NullMarked
package dev.mitra.account.client.http;

import org.jspecify.annotations.NullMarked;
