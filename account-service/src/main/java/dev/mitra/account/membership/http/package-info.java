/// `/v1/organisations`, `/v1/invitation-acceptances`, and the page behind an invitation.
@NullMarked
package dev.mitra.account.membership.http;

import org.jspecify.annotations.NullMarked;
