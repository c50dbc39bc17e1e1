/// People and who they are: accounts, log-in, signed tokens, and the customer accounts that are made when an
/// order is released.
///
/// Owns: accounts by canonical e-mail address (I2), passwords, mailbox proofs, organisations, roles of staff,
/// API clients, the keys that sign tokens. Answers: `/v1/accounts`, `/v1/email-verifications`,
/// `/v1/activations`, `/v1/sessions`, `/v1/api-clients`,
/// `/v1/mail-gateway-clients`, `/v1/organisations`, `/v1/received-orders`,
/// `/v1/support-grants`, `/v1/support-permissions`, `/v1/support-groups`, `/oauth2/token`, `/oauth2/jwks`.
/// Publishes on `mitra.account`: AccountRegistered, AccountProvisioned, AccountMatched, AccountActivated,
/// SupportGranted, SupportRevoked, ReceivedOrderRefused, AccountErased. Reads: OrderReleased, LicenseIssued,
/// ResellerProfileChanged, ResellerActivated, ResellerSuspended, ResellerReinstated; nothing of it is money.
@NullMarked
package dev.mitra.account;

import org.jspecify.annotations.NullMarked;
