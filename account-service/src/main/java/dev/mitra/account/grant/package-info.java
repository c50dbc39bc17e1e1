/// What a person let an application do: its codes, refresh tokens and consents.
@NullMarked
package dev.mitra.account.grant;

import org.jspecify.annotations.NullMarked;
