/// What the platform's tables keep about a person.
@NullMarked
package dev.mitra.account.privacy.db;

import org.jspecify.annotations.NullMarked;
