/// Opening accounts, each with an organisation of its own.
@NullMarked
package dev.mitra.account.person.app;

import org.jspecify.annotations.NullMarked;
