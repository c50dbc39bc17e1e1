/// Coming to an organisation and leaving it: invitations by mail, roles, transfer of ownership, mergers that
/// both sides want.
@NullMarked
package dev.mitra.account.membership;

import org.jspecify.annotations.NullMarked;
