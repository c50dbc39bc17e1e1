/// What the other services learn about people: AccountRegistered, AccountActivated.
@NullMarked
package dev.mitra.account.registration.publishes;

import org.jspecify.annotations.NullMarked;
