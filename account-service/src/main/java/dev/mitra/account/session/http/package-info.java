/// `POST /v1/sessions`.
@NullMarked
package dev.mitra.account.session.http;

import org.jspecify.annotations.NullMarked;
