/// `/v1/exemption-certificates`, `/v1/received-certificates` and `/v1/tax-preview`
@NullMarked
package dev.mitra.billing.exemption.http;

import org.jspecify.annotations.NullMarked;
