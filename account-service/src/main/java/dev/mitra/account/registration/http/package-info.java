/// `POST /v1/accounts`, `/v1/email-verifications` and `/v1/activations`.
@NullMarked
package dev.mitra.account.registration.http;

import org.jspecify.annotations.NullMarked;
