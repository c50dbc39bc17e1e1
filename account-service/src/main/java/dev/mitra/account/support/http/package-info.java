/// `/v1/support-grants` for customers, `/v1/support-permissions` and `/v1/support-groups` for resellers and the
/// forum.
@NullMarked
package dev.mitra.account.support.http;

import org.jspecify.annotations.NullMarked;
