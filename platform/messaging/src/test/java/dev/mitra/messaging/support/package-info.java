/// A real database, broker and mail catcher for tests without Quarkus.
@NullMarked
package dev.mitra.messaging.support;

import org.jspecify.annotations.NullMarked;
