/// How often something may be tried: by mailbox and by network address, slower and slower, never locked out.
@NullMarked
package dev.mitra.account.throttle;

import org.jspecify.annotations.NullMarked;
