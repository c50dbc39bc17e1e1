/// People and who they are: accounts, log-in, signed tokens, and the customer accounts that are made when an
/// order is released.
///
/// Owns: accounts by canonical e-mail address (I2), passwords, mailbox proofs, organisations, roles of staff,
/// API clients, the keys that sign tokens. Answers: `/v1/accounts`, `/v1/email-verifications`,
/// `/v1/activations`, `/v1/sessions`, `/v1/api-clients`, `/oauth2/token`, `/oauth2/jwks`. Publishes on
/// `mitra.account`: AccountRegistered, AccountProvisioned, AccountMatched, AccountActivated. Reads:
/// OrderReleased, ResellerActivated, ResellerSuspended, ResellerReinstated; nothing of it is money.
@NullMarked
package dev.mitra.account;

import org.jspecify.annotations.NullMarked;
